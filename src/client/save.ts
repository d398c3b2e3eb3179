/** The dialog that saves a drawing as a file. Fetched when the reader asks to save. */
import { showSave } from "./reading/save.ts";

window.wordOrderSave = showSave;
