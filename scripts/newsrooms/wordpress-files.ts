/** The files that make a bare WordPress for the bench; PHP. */

export const wpConfig = (socket: string, address: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', false); define('DISABLE_WP_CRON', true); define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** A public site has a public address; the bench's is this machine and an odd port, which WordPress does not fetch from. */
export const settingsPlugin = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('show_admin_bar', '__return_false');
`;

/** The content of a post as wide as the window, as WordPress puts it out, and nothing around it. */
export const themeIndex = `<!doctype html>
<html <?php language_attributes(); ?>><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><?php wp_head(); ?><style>body{margin:0}</style></head>
<body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>
`;

/** Installs, or saves a post: "install" prints the version, "publish <role> <file>" the post's number. */
export const seedScript = `<?php
[, $site, $act] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
if ($act === 'install') define('WP_INSTALLING', true);
require "$site/wp-load.php";
if ($act === 'install') {
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Bench', 'administrator', 'nobody@example.org', false, '', 'password');
  wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
  switch_theme('plain');
  echo get_bloginfo('version');
} else {
  wp_set_current_user(get_user_by('login', $argv[3])->ID);
  kses_init();
  $content = file_get_contents($argv[4]);
  echo wp_insert_post(wp_slash(['post_title' => 'A post', 'post_content' => $content, 'post_status' => 'publish']));
}
`;
