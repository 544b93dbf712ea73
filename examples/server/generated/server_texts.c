/*
 * server_texts.c - Network server configuration: what the tool says of it.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "cli.h"
#include "server_schema.h"
#include "server_types.h"

/* ---- words ---- */

static const struct wd_word docs_kind[] = {
	{ "http", "Answers HTTP requests, from files or from backends." },
	{ "tcp", "Passes TCP connections on to backends." },
	{ "udp", "Passes datagrams on to backends." },
	{ NULL, NULL },
};

static const struct wd_word docs_balance[] = {
	{ "round-robin", "Each in turn." },
	{ "least-connections", "The one with the fewest connections." },
	{ "client-address", "The same one for the same address." },
	{ NULL, NULL },
};

static const struct wd_word docs_tls_version[] = {
	{ "1.2", "TLS 1.2, for clients that know nothing newer." },
	{ "1.3", "TLS 1.3." },
	{ NULL, NULL },
};

static const struct wd_word docs_log_level[] = {
	{ "error", "Failures only." },
	{ "info", "Also when the server starts, reloads and stops." },
	{ "debug", "Everything." },
	{ NULL, NULL },
};

static const struct wd_word docs_log_target[] = {
	{ "stderr", "The standard error stream." },
	{ "syslog", "The system's log." },
	{ "file", "A file." },
	{ NULL, NULL },
};

/* ---- Listen ---- */

static const struct wd_field_texts fields_listen[] = {
	[SERVER_LISTEN_ADDRESS] = {
		.doc = "The address to listen at.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "*",
		.facts = (const struct wd_fact[]){
			{ "Format", "a host name, an IPv4 address, an IPv6 address in brackets, or * for all addresses" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  address: \"*\"",
			NULL,
		},
	},
	[SERVER_LISTEN_PORT] = {
		.doc = "The port to listen at.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: 8080",
			NULL,
		},
	},
	[SERVER_LISTEN_BACKLOG] = {
		.doc = "How many clients may wait to be accepted.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "128",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  backlog: 128",
			NULL,
		},
	},
};

/* ---- Clients ---- */

static const struct wd_field_texts fields_clients[] = {
	[SERVER_CLIENTS_AUTHORITY] = {
		.doc = "The file of the authority that clients' certificates come from.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  authority: /etc/tls/clients.pem",
			NULL,
		},
	},
	[SERVER_CLIENTS_MANDATORY] = {
		.doc = "Turns clients without a certificate away.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  mandatory: false",
			NULL,
		},
	},
};

/* ---- Tls ---- */

static const struct wd_field_texts fields_tls[] = {
	[SERVER_TLS_CERTIFICATE] = {
		.doc = "The file of the certificate.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  certificate: /etc/tls/front.pem",
			NULL,
		},
	},
	[SERVER_TLS_KEY] = {
		.doc = "The file of the private key.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  key: /etc/tls/front.key",
			NULL,
		},
	},
	[SERVER_TLS_OLDEST] = {
		.doc = "The oldest version that is spoken.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "1.2",
		.words = docs_tls_version,
		.example = (const char *const[]){
			"  oldest: \"1.3\"",
			NULL,
		},
	},
	[SERVER_TLS_CLIENTS] = {
		.doc = "Asks clients for certificates of their own.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  clients:",
			"    authority: /etc/tls/clients.pem",
			NULL,
		},
	},
};

/* ---- Log ---- */

static const struct wd_field_texts fields_log[] = {
	[SERVER_LOG_LEVEL] = {
		.doc = "What is worth a line.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "info",
		.words = docs_log_level,
		.example = (const char *const[]){
			"  level: error",
			NULL,
		},
	},
	[SERVER_LOG_TARGET] = {
		.doc = "Where the log goes.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "stderr",
		.words = docs_log_target,
		.example = (const char *const[]){
			"  target: syslog",
			NULL,
		},
	},
	[SERVER_LOG_FILE] = {
		.doc = "The file that the log goes to.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  target: file",
			"  file: /var/log/server.log",
			NULL,
		},
	},
	[SERVER_LOG_TAG] = {
		.doc = "The tag of lines in the system's log.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  target: syslog",
			"  tag: front",
			NULL,
		},
	},
};

/* ---- Probe ---- */

static const struct wd_field_texts fields_probe[] = {
	[SERVER_PROBE_PATH] = {
		.doc = "The path to ask for, over HTTP.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "/",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: /",
			NULL,
		},
	},
	[SERVER_PROBE_EVERY] = {
		.doc = "The time between two checks.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "10s",
		.facts = (const struct wd_fact[]){
			{ "Format", "a duration: a whole number with the unit ms, s, m or h, such as 30s" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  every: \"10s\"",
			NULL,
		},
	},
	[SERVER_PROBE_FAILURES] = {
		.doc = "How many failures in a row make it count as down.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "3",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  failures: 3",
			NULL,
		},
	},
};

/* ---- Backend ---- */

static const struct wd_field_texts fields_backend[] = {
	[SERVER_BACKEND_HOST] = {
		.doc = "The backend's host.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a host name, an IPv4 address, an IPv6 address in brackets, or * for all addresses" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  host: \"10.0.0.5\"",
			NULL,
		},
	},
	[SERVER_BACKEND_PORT] = {
		.doc = "The backend's port.  Without it the listener's own.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: 8080",
			NULL,
		},
	},
	[SERVER_BACKEND_SOCKET] = {
		.doc = "The Unix socket of a backend on this machine.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  socket: /run/app.sock",
			NULL,
		},
	},
	[SERVER_BACKEND_WEIGHT] = {
		.doc = "Its share of the clients, against the weights of the others.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.required = "no",
		.default_value = "1",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 100" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  weight: \"1\"",
			NULL,
		},
	},
	[SERVER_BACKEND_PROBE] = {
		.doc = "How its health is checked.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  probe:",
			"    path: /",
			NULL,
		},
	},
};

/* ---- Server ---- */

static const struct wd_field_texts fields_server[] = {
	[SERVER_LISTENER] = {
		.doc = "The kind of listener.",
		.type = "Kind",
		.type_doc = "one of the kinds of document",
		.required = "yes",
		.words = docs_kind,
		.example = (const char *const[]){
			"  listener: http",
			NULL,
		},
	},
	[SERVER_NAME] = {
		.doc = "The name that the log and the statistics use.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a label: lower-case letters, digits and '-', starting with a letter, at most 63 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: front",
			NULL,
		},
	},
	[SERVER_LISTEN] = {
		.doc = "Where the server is reached.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  listen:",
			"    port: 8080",
			NULL,
		},
	},
	[SERVER_WORKERS] = {
		.doc = "The number of worker threads at the start.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "4",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 1024" },
			{ "Also accepted", "threads (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  workers: 4",
			NULL,
		},
	},
	[SERVER_MAX_WORKERS] = {
		.doc = "How many worker threads there may be under load.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 1024" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  maxWorkers: 16",
			NULL,
		},
	},
	[SERVER_MEMORY] = {
		.doc = "Memory to set aside for buffers.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.example = (const char *const[]){
			"  memory: 64Mi",
			NULL,
		},
	},
	[SERVER_MAX_MEMORY] = {
		.doc = "The most memory that buffers may take.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.example = (const char *const[]){
			"  maxMemory: 1Gi",
			NULL,
		},
	},
	[SERVER_TLS] = {
		.doc = "Encrypts connections.  Without it they are plain.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "ssl" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tls:",
			"    certificate: /etc/tls/front.pem",
			"    key: /etc/tls/front.key",
			NULL,
		},
	},
	[SERVER_LOG] = {
		.doc = "What is logged, and where.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  log:",
			"    level: error",
			NULL,
		},
	},
	[SERVER_ROOT] = {
		.doc = "The folder of the files that are served.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "an absolute path of printable characters that does not end in '/', or '/' itself" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  root: /srv/www",
			NULL,
		},
	},
	[SERVER_INDEX] = {
		.doc = "The file that is served for a folder.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "index.html",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  index: index.html",
			NULL,
		},
	},
	[SERVER_HEADERS] = {
		.doc = "Header fields to add to each answer.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  headers: {X-Frame-Options: DENY}",
			NULL,
		},
	},
	[SERVER_GZIP] = {
		.doc = "Compresses answers for clients that can read them.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "false",
		.example = (const char *const[]){
			"  gzip: true",
			NULL,
		},
	},
	[SERVER_GZIP_LEVEL] = {
		.doc = "How hard to try: from 1, fast, to 9, small.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "6",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 9" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gzip: true",
			"  gzipLevel: 6",
			NULL,
		},
	},
	[SERVER_KEEP_ALIVE] = {
		.doc = "How long a connection may be idle.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "60s",
		.facts = (const struct wd_fact[]){
			{ "Format", "a duration: a whole number with the unit ms, s, m or h, such as 30s" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  keepAlive: \"60s\"",
			NULL,
		},
	},
	[SERVER_TIMEOUT] = {
		.doc = "The old name of keepAlive.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a duration: a whole number with the unit ms, s, m or h, such as 30s" },
			{ "Deprecated", "use keepAlive" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  timeout: \"0h\"",
			NULL,
		},
	},
	[SERVER_BACKENDS] = {
		.doc = "The servers that do the work, by names of your choice.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "unless root is set",
		.example = (const char *const[]){
			"  backends:",
			"    backend-1:",
			"      host: \"10.0.0.5\"",
			"      port: 8080",
			NULL,
		},
	},
	[SERVER_BALANCE] = {
		.doc = "Which backend the next client gets.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "round-robin; client-address where sticky is true",
		.words = docs_balance,
		.example = (const char *const[]){
			"  balance: least-connections",
			NULL,
		},
	},
	[SERVER_STICKY] = {
		.doc = "Keeps a client at its backend by a cookie.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Since", "2.1" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  sticky: true",
			NULL,
		},
	},
	[SERVER_LOG_SHARE] = {
		.doc = "The share of datagrams that get a line in the log, from 0 to 1.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 1" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  logShare: \"0.01\"",
			NULL,
		},
	},
	[SERVER_PLUGINS] = {
		.doc = "Settings of plug-ins.  Each plug-in checks its own.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.required = "no",
		.example = (const char *const[]){
			"  plugins: {}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &server_listen_structure,
		.fields = fields_listen,
	},
	{
		.structure = &server_clients_structure,
		.fields = fields_clients,
	},
	{
		.structure = &server_tls_structure,
		.fields = fields_tls,
	},
	{
		.structure = &server_log_structure,
		.fields = fields_log,
		.rules = (const char *const[]){
			"file may be set only where target is file: the log goes elsewhere.",
			"tag has no effect unless target is syslog: only the system's log has tags.",
		},
	},
	{
		.structure = &server_probe_structure,
		.fields = fields_probe,
	},
	{
		.structure = &server_backend_structure,
		.fields = fields_backend,
		.rules = (const char *const[]){
			"One of host and socket is expected, with a warning otherwise: a backend without an address is never used.",
			"At most one of socket and port: a socket has no port.",
			"At most one of host and socket: a backend is reached in one way.",
		},
	},
	{
		.structure = &server_structure,
		.fields = fields_server,
		.rules = (const char *const[]){
			"workers must not be above maxWorkers: the number only grows under load.",
			"memory must not be above maxMemory: what is set aside counts too.",
			"At most one of root and backends: requests are answered from files or by backends.",
			"backends is required unless root is set: only files can be served without backends.",
			"sticky may be set only where backends is set: there is nothing else to stay at.",
			"gzipLevel has no effect unless gzip is true: nothing is compressed without gzip.",
			"balance defaults to client-address where sticky is true: clients without cookies are to stay too.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "Answers HTTP requests, from files or from backends.",
		.start = (const char *const[]){
			"# The kind of listener.",
			"listener: http",
			"",
			"# The name that the log and the statistics use.",
			"#name: front",
			"",
			"# Where the server is reached.",
			"listen:",
			"  # The port to listen at.",
			"  port: 8080",
			"",
			"# How many worker threads there may be under load.",
			"#maxWorkers: 16",
			"",
			"# Memory to set aside for buffers.",
			"#memory: 64Mi",
			"",
			"# The most memory that buffers may take.",
			"#maxMemory: 1Gi",
			"",
			"# Header fields to add to each answer.",
			"#headers:",
			"#  X-Frame-Options: DENY",
			"",
			"# The servers that do the work, by names of your choice.",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			NULL,
		},
	},
	{
		.doc = "Passes TCP connections on to backends.",
		.start = (const char *const[]){
			"# The kind of listener.",
			"listener: tcp",
			"",
			"# The name that the log and the statistics use.",
			"#name: front",
			"",
			"# Where the server is reached.",
			"listen:",
			"  # The port to listen at.",
			"  port: 8080",
			"",
			"# How many worker threads there may be under load.",
			"#maxWorkers: 16",
			"",
			"# Memory to set aside for buffers.",
			"#memory: 64Mi",
			"",
			"# The most memory that buffers may take.",
			"#maxMemory: 1Gi",
			"",
			"# The servers that do the work, by names of your choice.",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			NULL,
		},
	},
	{
		.doc = "Passes datagrams on to backends.",
		.start = (const char *const[]){
			"# The kind of listener.",
			"listener: udp",
			"",
			"# The name that the log and the statistics use.",
			"#name: front",
			"",
			"# Where the server is reached.",
			"listen:",
			"  # The port to listen at.",
			"  port: 8080",
			"",
			"# How many worker threads there may be under load.",
			"#maxWorkers: 16",
			"",
			"# Memory to set aside for buffers.",
			"#memory: 64Mi",
			"",
			"# The most memory that buffers may take.",
			"#maxMemory: 1Gi",
			"",
			"# The servers that do the work, by names of your choice.",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"",
			"# The share of datagrams that get a line in the log, from 0 to 1.",
			"#logShare: \"0.01\"",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: https",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"processes: 4",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"workers: 4",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: udp",
			"listen:",
			"  port: 8080",
			"tls:",
			"  certificate: /etc/tls/front.pem",
			"  key: /etc/tls/front.key",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"tls:",
			"  certificate: /etc/tls/front.pem",
			"  key: /etc/tls/front.key",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* unwrapped-value */
		.can_be = false,
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"gzip: \"true\"",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"gzip: true",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"name: not/one of these",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"name: front",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"root: /srv/www",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"root: /srv/www",
			NULL,
		},
		.rule = "At most one of root and backends: requests are answered from files or by backends.",
	},
	{ /* requires */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"root: /srv/www",
			"sticky: true",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			"sticky: true",
			NULL,
		},
		.rule = "sticky may be set only where backends is set: there is nothing else to stay at.",
	},
	{ /* order */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"workers: 16",
			"maxWorkers: 4",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"workers: 4",
			"maxWorkers: 16",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.rule = "workers must not be above maxWorkers: the number only grows under load.",
	},
	{ /* missing-choice */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			NULL,
		},
		.rule = "One of host and socket is expected, with a warning otherwise: a backend without an address is never used.",
	},
	{ /* no-effect */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"gzipLevel: 6",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"gzip: true",
			"gzipLevel: 6",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.rule = "gzipLevel has no effect unless gzip is true: nothing is compressed without gzip.",
	},
	{ /* no-value */
		.can_be = false,
	},
	{ /* unquoted-number */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: udp",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			"logShare: 1",
			NULL,
		},
		.right = (const char *const[]){
			"listener: udp",
			"listen:",
			"  port: 8080",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			"logShare: \"1\"",
			NULL,
		},
	},
	{ /* yaml11-bool */
		.can_be = false,
	},
	{ /* legacy-spelling */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"threads: 4",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"workers: 4",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
	{ /* deprecated */
		.can_be = true,
		.wrong = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"timeout: \"0h\"",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
		.right = (const char *const[]){
			"listener: http",
			"listen:",
			"  port: 8080",
			"keepAlive: \"60s\"",
			"backends:",
			"  backend-1:",
			"    host: \"10.0.0.5\"",
			"    port: 8080",
			"    weight: \"1\"",
			"    probe: {}",
			NULL,
		},
	},
};

const struct wd_texts server_texts = {
	.schema = &server_schema,
	.doc = "Network server configuration",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
