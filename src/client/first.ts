/**
 * Stands inline at the head of every embed: what decides how the first frame looks, and no more. The rest stands below
 * the chart, so that nobody waits for it.
 */
import { parseDress } from "../embed-kit/dress.ts";

const root = document.documentElement;
Object.assign(root.dataset, parseDress(location.search).dressed);
root.classList.add("js");
