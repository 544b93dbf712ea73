/*
 * workload.h - Run:ai workload manifest: load, build, check and save it.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and workload_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; workload_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&workload_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef WORKLOAD_API_H
#define WORKLOAD_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "workload_schema.h"
#include "workload_types.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- documents -------------------------------------------------------------------------------------------------- */

/**
 * Load a file that holds one document; skipped and empty documents can be beside it.
 *
 * \param[in]  path      The file.
 * \param[in]  options   Limits and levels, no allocator; or NULL.
 * \param[out] document  The document, to be freed by workload_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status workload_load_path(const char *path, const struct wd_options *options,
		struct workload **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&workload_schema, options), path, options, &data, report);

	*document = (struct workload *)data;
	return status;
}

/** As workload_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status workload_load_file(FILE *file, const struct wd_options *options,
		struct workload **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&workload_schema, options), file, options, &data, report);

	*document = (struct workload *)data;
	return status;
}

/** As workload_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status workload_load_text(const char *text, size_t length, const struct wd_options *options,
		struct workload **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&workload_schema, options), text, length, options, &data, report);

	*document = (struct workload *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status workload_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&workload_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status workload_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&workload_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status workload_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&workload_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by workload_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status workload_stream_next(struct wd_stream *stream, struct workload **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct workload *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct workload *workload_new(enum workload_kind kind)
{
	void *data;

	return wd_new(&workload_schema, (int)kind, NULL, &data) == WD_OK ? (struct workload *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status workload_refresh_defaults(struct workload *document)
{
	return wd_refresh_defaults(&workload_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by workload_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct workload *workload_copy(const struct workload *document)
{
	void *copy;

	return wd_copy(&workload_schema, document, NULL, &copy) == WD_OK ? (struct workload *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool workload_equal(const struct workload *a, const struct workload *b)
{
	return wd_equal(&workload_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void workload_free(struct workload *document)
{
	wd_free(&workload_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status workload_validate(const struct workload *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&workload_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status workload_save_file(const struct workload *document, unsigned flags, FILE *file)
{
	return wd_save_file(&workload_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status workload_save_path(const struct workload *document, unsigned flags, const char *path)
{
	return wd_save_path(&workload_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status workload_save_text(const struct workload *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&workload_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status workload_save(const struct workload *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&workload_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as workload_save_text(): libcyaml loads it with workload_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status workload_save_normal(const struct workload *document, char **text, size_t *length)
{
	return wd_save_text(&workload_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by workload_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status workload_load_normal(const char *text, size_t length, struct workload **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&workload_schema, text, length, NULL, &data);

	*document = (struct workload *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_kind_string(enum workload_kind value)
{
	return wd_enum_string(&workload_kind_names, (int)value);
}

/** The value of a text; WORKLOAD_KIND_UNSET when there is none. */
static inline enum workload_kind workload_kind_from_string(const char *text)
{
	return (enum workload_kind)wd_enum_from_string(&workload_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_api_version_string(enum workload_api_version value)
{
	return wd_enum_string(&workload_api_version_names, (int)value);
}

/** The value of a text; WORKLOAD_API_VERSION_UNSET when there is none. */
static inline enum workload_api_version workload_api_version_from_string(const char *text)
{
	return (enum workload_api_version)wd_enum_from_string(&workload_api_version_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_usage_string(enum workload_usage value)
{
	return wd_enum_string(&workload_usage_names, (int)value);
}

/** The value of a text; WORKLOAD_USAGE_UNSET when there is none. */
static inline enum workload_usage workload_usage_from_string(const char *text)
{
	return (enum workload_usage)wd_enum_from_string(&workload_usage_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_job_type_string(enum workload_job_type value)
{
	return wd_enum_string(&workload_job_type_names, (int)value);
}

/** The value of a text; WORKLOAD_JOB_TYPE_UNSET when there is none. */
static inline enum workload_job_type workload_job_type_from_string(const char *text)
{
	return (enum workload_job_type)wd_enum_from_string(&workload_job_type_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_volume_mode_string(enum workload_volume_mode value)
{
	return wd_enum_string(&workload_volume_mode_names, (int)value);
}

/** The value of a text; WORKLOAD_VOLUME_MODE_UNSET when there is none. */
static inline enum workload_volume_mode workload_volume_mode_from_string(const char *text)
{
	return (enum workload_volume_mode)wd_enum_from_string(&workload_volume_mode_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_pull_policy_string(enum workload_pull_policy value)
{
	return wd_enum_string(&workload_pull_policy_names, (int)value);
}

/** The value of a text; WORKLOAD_PULL_POLICY_UNSET when there is none. */
static inline enum workload_pull_policy workload_pull_policy_from_string(const char *text)
{
	return (enum workload_pull_policy)wd_enum_from_string(&workload_pull_policy_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_seccomp_profile_string(enum workload_seccomp_profile value)
{
	return wd_enum_string(&workload_seccomp_profile_names, (int)value);
}

/** The value of a text; WORKLOAD_SECCOMP_PROFILE_UNSET when there is none. */
static inline enum workload_seccomp_profile workload_seccomp_profile_from_string(const char *text)
{
	return (enum workload_seccomp_profile)wd_enum_from_string(&workload_seccomp_profile_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_service_type_string(enum workload_service_type value)
{
	return wd_enum_string(&workload_service_type_names, (int)value);
}

/** The value of a text; WORKLOAD_SERVICE_TYPE_UNSET when there is none. */
static inline enum workload_service_type workload_service_type_from_string(const char *text)
{
	return (enum workload_service_type)wd_enum_from_string(&workload_service_type_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_port_service_type_string(enum workload_port_service_type value)
{
	return wd_enum_string(&workload_port_service_type_names, (int)value);
}

/** The value of a text; WORKLOAD_PORT_SERVICE_TYPE_UNSET when there is none. */
static inline enum workload_port_service_type workload_port_service_type_from_string(const char *text)
{
	return (enum workload_port_service_type)wd_enum_from_string(&workload_port_service_type_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_scheduling_rule_string(enum workload_scheduling_rule value)
{
	return wd_enum_string(&workload_scheduling_rule_names, (int)value);
}

/** The value of a text; WORKLOAD_SCHEDULING_RULE_UNSET when there is none. */
static inline enum workload_scheduling_rule workload_scheduling_rule_from_string(const char *text)
{
	return (enum workload_scheduling_rule)wd_enum_from_string(&workload_scheduling_rule_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_metric_string(enum workload_metric value)
{
	return wd_enum_string(&workload_metric_names, (int)value);
}

/** The value of a text; WORKLOAD_METRIC_UNSET when there is none. */
static inline enum workload_metric workload_metric_from_string(const char *text)
{
	return (enum workload_metric)wd_enum_from_string(&workload_metric_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_toleration_operator_string(enum workload_toleration_operator value)
{
	return wd_enum_string(&workload_toleration_operator_names, (int)value);
}

/** The value of a text; WORKLOAD_TOLERATION_OPERATOR_UNSET when there is none. */
static inline enum workload_toleration_operator workload_toleration_operator_from_string(const char *text)
{
	return (enum workload_toleration_operator)wd_enum_from_string(&workload_toleration_operator_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_taint_effect_string(enum workload_taint_effect value)
{
	return wd_enum_string(&workload_taint_effect_names, (int)value);
}

/** The value of a text; WORKLOAD_TAINT_EFFECT_UNSET when there is none. */
static inline enum workload_taint_effect workload_taint_effect_from_string(const char *text)
{
	return (enum workload_taint_effect)wd_enum_from_string(&workload_taint_effect_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *workload_linux_capability_string(enum workload_linux_capability value)
{
	return wd_enum_string(&workload_linux_capability_names, (int)value);
}

/** The value of a text; WORKLOAD_LINUX_CAPABILITY_UNSET when there is none. */
static inline enum workload_linux_capability workload_linux_capability_from_string(const char *text)
{
	return (enum workload_linux_capability)wd_enum_from_string(&workload_linux_capability_names, text);
}

/* ---- struct workload ---- */

/** Whether a field was given. */
static inline bool workload_is_set(const struct workload *workload_, enum workload_field field)
{
	return wd_is_set(&workload_structure, workload_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_clear(struct workload *workload_, enum workload_field field)
{
	return wd_clear(&workload_structure, workload_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_kind_has(enum workload_kind kind, enum workload_field field)
{
	return wd_kind_has(&workload_structure, (unsigned)field, (int)kind);
}

/** Set apiVersion.  The version of the API that the manifest is written against. */
static inline void workload_set_api_version(struct workload *workload_, enum workload_api_version value)
{
	workload_->api_version = value;
	wd_mark(&workload_structure, workload_, WORKLOAD_API_VERSION, NULL);
}

/** Set kind.  The kind of workload. */
static inline void workload_set_kind(struct workload *workload_, enum workload_kind value)
{
	workload_->kind = value;
	wd_mark(&workload_structure, workload_, WORKLOAD_KIND, NULL);
}

/** Add metadata if it is absent; NULL when memory runs out.  Kubernetes object metadata. */
static inline struct workload_metadata *workload_add_metadata(struct workload *workload_)
{
	return (struct workload_metadata *)wd_structure_add(&workload_structure, workload_, WORKLOAD_METADATA, NULL);
}

/**
 * Add spec if it is absent; NULL when memory runs out.  What to run.  On a distributed workload: what each worker
 * runs.
 */
static inline struct workload_spec *workload_add_spec(struct workload *workload_)
{
	return (struct workload_spec *)wd_structure_add(&workload_structure, workload_, WORKLOAD_SPEC, NULL);
}

/**
 * Add masterSpec if it is absent; NULL when memory runs out.  What the master of a distributed workload runs, where it
 * differs from the workers.
 */
static inline struct workload_spec *workload_add_master_spec(struct workload *workload_)
{
	return (struct workload_spec *)wd_structure_add(&workload_structure, workload_, WORKLOAD_MASTER_SPEC, NULL);
}

/**
 * Set status to a copy of a JSON text; WD_INVALID when it is none.  The state that the controller last wrote.  It is
 * not checked.
 */
static inline enum wd_status workload_set_status(struct workload *workload_, const char *text)
{
	return wd_set_string(&workload_structure, workload_, WORKLOAD_STATUS, text, NULL);
}

/* ---- struct workload_spec ---- */

/** Whether a field was given. */
static inline bool workload_spec_is_set(const struct workload_spec *spec_, enum workload_spec_field field)
{
	return wd_is_set(&workload_spec_structure, spec_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_spec_clear(struct workload_spec *spec_, enum workload_spec_field field)
{
	return wd_clear(&workload_spec_structure, spec_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_spec_kind_has(enum workload_kind kind, enum workload_spec_field field)
{
	return wd_kind_has(&workload_spec_structure, (unsigned)field, (int)kind);
}

/**
 * Set allowPrivilegeEscalation.  Lets the container, and the processes in it, gain more privileges than it started
 * with.
 */
static inline void workload_spec_set_allow_privilege_escalation(struct workload_spec *spec_, bool value)
{
	spec_->allow_privilege_escalation = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_ALLOW_PRIVILEGE_ESCALATION, NULL);
}

/**
 * Set arguments to a copy of a text.  The arguments passed to the command, as one string.  They replace the arguments
 * of the image.
 */
static inline enum wd_status workload_spec_set_args(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_ARGS, text, NULL);
}

/** Find the item of capabilities with a key; NULL when it is not there. */
static inline struct workload_capability *workload_spec_find_capabilities(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_capability *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_CAPABILITIES, key);
}

/**
 * Find or add the item of capabilities with a key; NULL when memory runs out.  One that is new may move the others.
 * Linux capabilities to add to the container: privileges of the superuser that can be granted one by one.
 */
static inline struct workload_capability *workload_spec_add_capabilities(struct workload_spec *spec_, const char *key)
{
	return (struct workload_capability *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_CAPABILITIES, key, NULL);
}

/** Remove an item of capabilities; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_capabilities(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_CAPABILITIES, key, NULL);
}

/**
 * Set command to a copy of a text.  The command that the container runs, as one string.  It replaces the entry point
 * of the image.
 */
static inline enum wd_status workload_spec_set_command(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_COMMAND, text, NULL);
}

/**
 * Set createHomeDir.  Makes a temporary home directory for the user in the container.  What is stored there is lost
 * when the container exits.
 */
static inline void workload_spec_set_create_home_dir(struct workload_spec *spec_, bool value)
{
	spec_->create_home_dir = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_CREATE_HOME_DIR, NULL);
}

/** Get the value of a key of environment; NULL when it is not there. */
static inline const char *workload_spec_get_environment(const struct workload_spec *spec_, const char *key)
{
	return wd_map_get(&workload_spec_structure, spec_, WORKLOAD_SPEC_ENVIRONMENT, key);
}

/**
 * Set a key of environment to a copy of a value; NULL removes an inherited key.  Environment variables of the
 * container.  A value SECRET:NAME,KEY is taken from a Kubernetes secret.
 */
static inline enum wd_status workload_spec_put_environment(struct workload_spec *spec_, const char *key,
		const char *value)
{
	return wd_map_put(&workload_spec_structure, spec_, WORKLOAD_SPEC_ENVIRONMENT, key, value, NULL);
}

/** Remove a key of environment.  \return whether it was there; see wd_map_remove(). */
static inline bool workload_spec_remove_environment(struct workload_spec *spec_, const char *key)
{
	return wd_map_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_ENVIRONMENT, key, NULL);
}

/** Set hostIpc.  Shares the node's inter-process communication namespace with the container. */
static inline void workload_spec_set_host_ipc(struct workload_spec *spec_, bool value)
{
	spec_->host_ipc = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_HOST_IPC, NULL);
}

/** Set hostNetwork.  Puts the container on the node's own network. */
static inline void workload_spec_set_host_network(struct workload_spec *spec_, bool value)
{
	spec_->host_network = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_HOST_NETWORK, NULL);
}

/** Set image to a copy of a text.  The container image to run. */
static inline enum wd_status workload_spec_set_image(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_IMAGE, text, NULL);
}

/** Set imagePullPolicy.  When the image is pulled as a container starts. */
static inline void workload_spec_set_image_pull_policy(struct workload_spec *spec_, enum workload_pull_policy value)
{
	spec_->image_pull_policy = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_IMAGE_PULL_POLICY, NULL);
}

/** Set runAsUid.  The Unix user id that the container runs with.  Used only if runAsUser is true. */
static inline void workload_spec_set_run_as_uid(struct workload_spec *spec_, int64_t value)
{
	spec_->run_as_uid = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_RUN_AS_UID, NULL);
}

/** Set runAsGid.  The Unix group id that the container runs with.  Used only if runAsUser is true. */
static inline void workload_spec_set_run_as_gid(struct workload_spec *spec_, int64_t value)
{
	spec_->run_as_gid = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_RUN_AS_GID, NULL);
}

/**
 * Set supplementalGroups to a copy of a text.  Further groups, joined by commas, that the container's user belongs to
 * besides runAsGid.  Quote it, even for one group.
 */
static inline enum wd_status workload_spec_set_supplemental_groups(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_SUPPLEMENTAL_GROUPS, text, NULL);
}

/**
 * Set workingDir to a copy of a text.  The working directory of the container.  Without it, that of the image is used.
 */
static inline enum wd_status workload_spec_set_working_dir(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_WORKING_DIR, text, NULL);
}

/** Set runAsNonRoot.  Refuses to run the container as root. */
static inline void workload_spec_set_run_as_non_root(struct workload_spec *spec_, bool value)
{
	spec_->run_as_non_root = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_RUN_AS_NON_ROOT, NULL);
}

/** Set seccompProfileType.  The seccomp profile that restricts the container's system calls. */
static inline void workload_spec_set_seccomp_profile_type(struct workload_spec *spec_, enum workload_seccomp_profile value)
{
	spec_->seccomp_profile_type = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_SECCOMP_PROFILE_TYPE, NULL);
}

/** Find the item of extendedResources with a key; NULL when it is not there. */
static inline struct workload_extended_resource *workload_spec_find_extended_resources(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_extended_resource *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXTENDED_RESOURCES, key);
}

/**
 * Find or add the item of extendedResources with a key; NULL when memory runs out.  One that is new may move the
 * others.  Devices of third parties to allocate, such as fast network cards, FPGAs or InfiniBand adapters.
 */
static inline struct workload_extended_resource *workload_spec_add_extended_resources(struct workload_spec *spec_, const char *key)
{
	return (struct workload_extended_resource *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXTENDED_RESOURCES, key, NULL);
}

/**
 * Remove an item of extendedResources; those behind it move.  \return whether it was there; see wd_item_remove().
 */
static inline bool workload_spec_remove_extended_resources(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXTENDED_RESOURCES, key, NULL);
}

/** Set migProfile to a copy of a text.  The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU. */
static inline enum wd_status workload_spec_set_mig_profile(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_MIG_PROFILE, text, NULL);
}

/** Set nodeType to a copy of a text.  The node, or group of nodes, to run on. */
static inline enum wd_status workload_spec_set_node_type(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NODE_TYPE, text, NULL);
}

/**
 * Set nodePools to a copy of a text.  Node pools in order of preference.  When one is full, the scheduler tries the
 * next one.
 */
static inline enum wd_status workload_spec_set_node_pools(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NODE_POOLS, text, NULL);
}

/** Get the value of a key of annotations; NULL when it is not there. */
static inline const char *workload_spec_get_annotations(const struct workload_spec *spec_, const char *key)
{
	return wd_map_get(&workload_spec_structure, spec_, WORKLOAD_SPEC_ANNOTATIONS, key);
}

/**
 * Set a key of annotations to a copy of a value; NULL removes an inherited key.  Kubernetes annotations of the
 * workload's pods.
 */
static inline enum wd_status workload_spec_put_annotations(struct workload_spec *spec_, const char *key,
		const char *value)
{
	return wd_map_put(&workload_spec_structure, spec_, WORKLOAD_SPEC_ANNOTATIONS, key, value, NULL);
}

/** Remove a key of annotations.  \return whether it was there; see wd_map_remove(). */
static inline bool workload_spec_remove_annotations(struct workload_spec *spec_, const char *key)
{
	return wd_map_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_ANNOTATIONS, key, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *workload_spec_get_labels(const struct workload_spec *spec_, const char *key)
{
	return wd_map_get(&workload_spec_structure, spec_, WORKLOAD_SPEC_LABELS, key);
}

/**
 * Set a key of labels to a copy of a value; NULL removes an inherited key.  Kubernetes labels of the workload's pods.
 */
static inline enum wd_status workload_spec_put_labels(struct workload_spec *spec_, const char *key,
		const char *value)
{
	return wd_map_put(&workload_spec_structure, spec_, WORKLOAD_SPEC_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool workload_spec_remove_labels(struct workload_spec *spec_, const char *key)
{
	return wd_map_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_LABELS, key, NULL);
}

/** Set terminateAfterPreemption.  Ends the workload for good when it is preempted. */
static inline void workload_spec_set_terminate_after_preemption(struct workload_spec *spec_, bool value)
{
	spec_->terminate_after_preemption = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_TERMINATE_AFTER_PREEMPTION, NULL);
}

/**
 * Set autoDeletionTimeAfterCompletionSeconds.  Seconds after which a finished workload, completed or failed, is
 * deleted.  0 deletes it at once.  Without the field, the workload is kept.
 */
static inline void workload_spec_set_auto_deletion_time_after_completion_seconds(struct workload_spec *spec_, int64_t value)
{
	spec_->auto_deletion_time_after_completion_seconds = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS, NULL);
}

/** Set backoffLimit.  How many times a failed workload is retried before it counts as failed. */
static inline void workload_spec_set_backoff_limit(struct workload_spec *spec_, int64_t value)
{
	spec_->backoff_limit = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_BACKOFF_LIMIT, NULL);
}

/**
 * Set completions.  For hyperparameter optimization: the number of pods that must succeed before the workload counts
 * as completed.
 */
static inline void workload_spec_set_completions(struct workload_spec *spec_, int64_t value)
{
	spec_->completions = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_COMPLETIONS, NULL);
}

/** Set parallelism.  For hyperparameter optimization: the number of pods that may run at the same time. */
static inline void workload_spec_set_parallelism(struct workload_spec *spec_, int64_t value)
{
	spec_->parallelism = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_PARALLELISM, NULL);
}

/** Find the item of gitSync with a key; NULL when it is not there. */
static inline struct workload_git_sync *workload_spec_find_git_sync(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_git_sync *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_GIT_SYNC, key);
}

/**
 * Find or add the item of gitSync with a key; NULL when memory runs out.  One that is new may move the others.  Git
 * repositories to copy into the container.
 */
static inline struct workload_git_sync *workload_spec_add_git_sync(struct workload_spec *spec_, const char *key)
{
	return (struct workload_git_sync *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_GIT_SYNC, key, NULL);
}

/** Remove an item of gitSync; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_git_sync(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_GIT_SYNC, key, NULL);
}

/** Find the item of pvcs with a key; NULL when it is not there. */
static inline struct workload_pvc *workload_spec_find_pvcs(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_pvc *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_PVCS, key);
}

/**
 * Find or add the item of pvcs with a key; NULL when memory runs out.  One that is new may move the others.
 * Persistent volume claims to mount into the container.
 */
static inline struct workload_pvc *workload_spec_add_pvcs(struct workload_spec *spec_, const char *key)
{
	return (struct workload_pvc *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_PVCS, key, NULL);
}

/** Remove an item of pvcs; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_pvcs(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_PVCS, key, NULL);
}

/** Find the item of nfs with a key; NULL when it is not there. */
static inline struct workload_nfs *workload_spec_find_nfs(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_nfs *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_NFS, key);
}

/**
 * Find or add the item of nfs with a key; NULL when memory runs out.  One that is new may move the others.  NFS
 * exports to mount into the container.
 */
static inline struct workload_nfs *workload_spec_add_nfs(struct workload_spec *spec_, const char *key)
{
	return (struct workload_nfs *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_NFS, key, NULL);
}

/** Remove an item of nfs; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_nfs(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_NFS, key, NULL);
}

/** Find the item of s3 with a key; NULL when it is not there. */
static inline struct workload_s3 *workload_spec_find_s3(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_s3 *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_S3, key);
}

/**
 * Find or add the item of s3 with a key; NULL when memory runs out.  One that is new may move the others.  S3 buckets
 * to mount into the container.
 */
static inline struct workload_s3 *workload_spec_add_s3(struct workload_spec *spec_, const char *key)
{
	return (struct workload_s3 *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_S3, key, NULL);
}

/** Remove an item of s3; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_s3(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_S3, key, NULL);
}

/** Find the item of configMapVolumes with a key; NULL when it is not there. */
static inline struct workload_config_map_volume *workload_spec_find_config_map_volumes(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_config_map_volume *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_CONFIG_MAP_VOLUMES, key);
}

/**
 * Find or add the item of configMapVolumes with a key; NULL when memory runs out.  One that is new may move the
 * others.  Kubernetes ConfigMaps to mount into the container as volumes.
 */
static inline struct workload_config_map_volume *workload_spec_add_config_map_volumes(struct workload_spec *spec_, const char *key)
{
	return (struct workload_config_map_volume *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_CONFIG_MAP_VOLUMES, key, NULL);
}

/** Remove an item of configMapVolumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_config_map_volumes(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_CONFIG_MAP_VOLUMES, key, NULL);
}

/** Set active.  Whether the workload runs; false suspends it. */
static inline void workload_spec_set_active(struct workload_spec *spec_, bool value)
{
	spec_->active = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_ACTIVE, NULL);
}

/**
 * Set cpu.  CPU cores to allocate.  The workload gets at least this much, and is not scheduled before that can be
 * guaranteed.
 */
static inline void workload_spec_set_cpu(struct workload_spec *spec_, double value)
{
	spec_->cpu = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_CPU, NULL);
}

/** Set cpu to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status workload_spec_set_cpu_text(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_CPU, text, NULL);
}

/** Set cpuLimit.  The maximum number of CPU cores that the workload can use. */
static inline void workload_spec_set_cpu_limit(struct workload_spec *spec_, double value)
{
	spec_->cpu_limit = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_CPU_LIMIT, NULL);
}

/** Set cpuLimit to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status workload_spec_set_cpu_limit_text(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_CPU_LIMIT, text, NULL);
}

/** Set dropAllCapabilities.  Takes every Linux capability from the container. */
static inline void workload_spec_set_drop_all_capabilities(struct workload_spec *spec_, bool value)
{
	spec_->drop_all_capabilities = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_DROP_ALL_CAPABILITIES, NULL);
}

/** Find the item of exposedUrls with a key; NULL when it is not there. */
static inline struct workload_exposed_url *workload_spec_find_exposed_urls(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_exposed_url *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXPOSED_URLS, key);
}

/**
 * Find or add the item of exposedUrls with a key; NULL when memory runs out.  One that is new may move the others.
 * URLs under which ports of the container are reachable from outside, for example through an ingress.
 */
static inline struct workload_exposed_url *workload_spec_add_exposed_urls(struct workload_spec *spec_, const char *key)
{
	return (struct workload_exposed_url *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXPOSED_URLS, key, NULL);
}

/** Remove an item of exposedUrls; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_exposed_urls(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_EXPOSED_URLS, key, NULL);
}

/**
 * Set gpu.  The share of a GPU to allocate, from 0 to 1.  A whole number of GPUs is accepted for compatibility;
 * gpuDevices is the field for that.
 */
static inline void workload_spec_set_gpu(struct workload_spec *spec_, double value)
{
	spec_->gpu = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU, NULL);
}

/** Set gpu to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status workload_spec_set_gpu_text(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU, text, NULL);
}

/** Set gpuDevices.  The number of whole GPUs to allocate. */
static inline void workload_spec_set_gpu_devices(struct workload_spec *spec_, int64_t value)
{
	spec_->gpu_devices = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU_DEVICES, NULL);
}

/** Set gpuLimit.  The maximum share of a GPU, from 0 to 1, for a workload that requests a share. */
static inline void workload_spec_set_gpu_limit(struct workload_spec *spec_, double value)
{
	spec_->gpu_limit = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU_LIMIT, NULL);
}

/** Set gpuLimit to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status workload_spec_set_gpu_limit_text(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU_LIMIT, text, NULL);
}

/**
 * Set gpuMemory to a copy of a text.  GPU memory to allocate.  The workload gets this much, and is not scheduled
 * before that can be guaranteed.
 */
static inline enum wd_status workload_spec_set_gpu_memory(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU_MEMORY, text, NULL);
}

/**
 * Set gpuMemoryLimit to a copy of a text.  The maximum GPU memory that the workload can use.  It must not be below
 * gpuMemory.
 */
static inline enum wd_status workload_spec_set_gpu_memory_limit(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_GPU_MEMORY_LIMIT, text, NULL);
}

/** Set largeShm.  Mounts a large /dev/shm, a file system in memory that processes share. */
static inline void workload_spec_set_large_shm(struct workload_spec *spec_, bool value)
{
	spec_->large_shm = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_LARGE_SHM, NULL);
}

/**
 * Set memory to a copy of a text.  CPU memory to allocate.  The workload gets at least this much, and is not scheduled
 * before that can be guaranteed.
 */
static inline enum wd_status workload_spec_set_memory(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_MEMORY, text, NULL);
}

/**
 * Set memoryLimit to a copy of a text.  The maximum CPU memory that the workload can use.  Allocations beyond it fail.
 */
static inline enum wd_status workload_spec_set_memory_limit(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_MEMORY_LIMIT, text, NULL);
}

/**
 * Set mountPropagation.  Propagates later mounts below the workload's volumes to it, and shares them with other
 * containers and pods of the node.
 */
static inline void workload_spec_set_mount_propagation(struct workload_spec *spec_, bool value)
{
	spec_->mount_propagation = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_MOUNT_PROPAGATION, NULL);
}

/** Set name to a copy of a text.  The name of the workload.  Set either name or namePrefix. */
static inline enum wd_status workload_spec_set_name(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NAME, text, NULL);
}

/**
 * Set namePrefix to a copy of a text.  The beginning of a name that the system completes.  Set either name or
 * namePrefix.
 */
static inline enum wd_status workload_spec_set_name_prefix(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NAME_PREFIX, text, NULL);
}

/** Set podAffinity.  Whether rules on pod affinity apply. */
static inline void workload_spec_set_pod_affinity(struct workload_spec *spec_, bool value)
{
	spec_->pod_affinity = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_POD_AFFINITY, NULL);
}

/** Set podAffinitySchedulingRule.  How strictly the scheduler follows pod affinity. */
static inline void workload_spec_set_pod_affinity_scheduling_rule(struct workload_spec *spec_, enum workload_scheduling_rule value)
{
	spec_->pod_affinity_scheduling_rule = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE, NULL);
}

/** Set podAffinityTopology to a copy of a text.  The node label that defines which nodes are close to each other. */
static inline enum wd_status workload_spec_set_pod_affinity_topology(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY, text, NULL);
}

/** Find the item of ports with a key; NULL when it is not there. */
static inline struct workload_port *workload_spec_find_ports(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_port *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_PORTS, key);
}

/**
 * Find or add the item of ports with a key; NULL when memory runs out.  One that is new may move the others.  Ports of
 * the container to expose.  serviceType says how, for ports that do not say so themselves.
 */
static inline struct workload_port *workload_spec_add_ports(struct workload_spec *spec_, const char *key)
{
	return (struct workload_port *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_PORTS, key, NULL);
}

/** Remove an item of ports; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_ports(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_PORTS, key, NULL);
}

/**
 * Set preemptible.  Lets the workload run beyond the project's guaranteed quota.  It can then be stopped at any time.
 */
static inline void workload_spec_set_preemptible(struct workload_spec *spec_, bool value)
{
	spec_->preemptible = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_PREEMPTIBLE, NULL);
}

/** Set processes.  The number of processes of an MPI job. */
static inline void workload_spec_set_processes(struct workload_spec *spec_, int64_t value)
{
	spec_->processes = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_PROCESSES, NULL);
}

/** Set readOnlyRootFilesystem.  Mounts the container's root file system read-only. */
static inline void workload_spec_set_read_only_root_filesystem(struct workload_spec *spec_, bool value)
{
	spec_->read_only_root_filesystem = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_READ_ONLY_ROOT_FILESYSTEM, NULL);
}

/**
 * Set readinessProbe to a copy of a text.  The probe that determines whether the container is ready to accept traffic.
 */
static inline enum wd_status workload_spec_set_readiness_probe(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_READINESS_PROBE, text, NULL);
}

/**
 * Set runAsUser.  Runs the container as a specific user other than root: the one of runAsUid and runAsGid, or the user
 * who submits the workload, if the cluster knows that user's ids.
 */
static inline void workload_spec_set_run_as_user(struct workload_spec *spec_, bool value)
{
	spec_->run_as_user = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_RUN_AS_USER, NULL);
}

/** Set serviceType.  How ports without a service type of their own are exposed. */
static inline void workload_spec_set_service_type(struct workload_spec *spec_, enum workload_service_type value)
{
	spec_->service_type = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_SERVICE_TYPE, NULL);
}

/** Set slotsPerWorker.  The number of slots on each worker of an MPI job. */
static inline void workload_spec_set_slots_per_worker(struct workload_spec *spec_, int64_t value)
{
	spec_->slots_per_worker = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_SLOTS_PER_WORKER, NULL);
}

/** Set stdin.  Keeps the container's standard input open even when nothing is attached to it. */
static inline void workload_spec_set_keep_stdin(struct workload_spec *spec_, bool value)
{
	spec_->keep_stdin = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_KEEP_STDIN, NULL);
}

/** Find the item of tolerations with a key; NULL when it is not there. */
static inline struct workload_toleration *workload_spec_find_tolerations(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_toleration *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_TOLERATIONS, key);
}

/**
 * Find or add the item of tolerations with a key; NULL when memory runs out.  One that is new may move the others.
 * Taints that the workload's pods tolerate: the pods can run on nodes with these taints.
 */
static inline struct workload_toleration *workload_spec_add_tolerations(struct workload_spec *spec_, const char *key)
{
	return (struct workload_toleration *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_TOLERATIONS, key, NULL);
}

/** Remove an item of tolerations; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_tolerations(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_TOLERATIONS, key, NULL);
}

/** Set tty.  Gives the container a pseudo-terminal. */
static inline void workload_spec_set_tty(struct workload_spec *spec_, bool value)
{
	spec_->tty = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_TTY, NULL);
}

/**
 * Set username to a copy of a text.  The owner of the workload, for display only: not used to authenticate or to
 * authorize.
 */
static inline enum wd_status workload_spec_set_username(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_USERNAME, text, NULL);
}

/** Find the item of volumes with a key; NULL when it is not there. */
static inline struct workload_volume *workload_spec_find_volumes(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_volume *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_VOLUMES, key);
}

/**
 * Find or add the item of volumes with a key; NULL when memory runs out.  One that is new may move the others.
 * Directories of the node, or of an NFS server, to mount into the container.
 */
static inline struct workload_volume *workload_spec_add_volumes(struct workload_spec *spec_, const char *key)
{
	return (struct workload_volume *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_VOLUMES, key, NULL);
}

/** Remove an item of volumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_volumes(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_VOLUMES, key, NULL);
}

/** Set minScale.  The minimum number of replicas. */
static inline void workload_spec_set_min_scale(struct workload_spec *spec_, int64_t value)
{
	spec_->min_scale = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_MIN_SCALE, NULL);
}

/** Set maxScale.  The maximum number of replicas. */
static inline void workload_spec_set_max_scale(struct workload_spec *spec_, int64_t value)
{
	spec_->max_scale = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_MAX_SCALE, NULL);
}

/** Set metric.  What autoscaling measures. */
static inline void workload_spec_set_metric(struct workload_spec *spec_, enum workload_metric value)
{
	spec_->metric = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_METRIC, NULL);
}

/** Set target.  The value of the metric that autoscaling aims at. */
static inline void workload_spec_set_target(struct workload_spec *spec_, int64_t value)
{
	spec_->target = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_TARGET, NULL);
}

/** Set usage.  Whether the manifest runs as a workload, or is kept as a template for others. */
static inline void workload_spec_set_usage(struct workload_spec *spec_, enum workload_usage value)
{
	spec_->usage = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_USAGE, NULL);
}

/**
 * Set baseWorkload to a copy of a text.  The template that this workload builds on, in the same namespace or in runai.
 */
static inline enum wd_status workload_spec_set_base_workload(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_BASE_WORKLOAD, text, NULL);
}

/** Set jobType.  The framework of a distributed workload. */
static inline void workload_spec_set_job_type(struct workload_spec *spec_, enum workload_job_type value)
{
	spec_->job_type = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_JOB_TYPE, NULL);
}

/** Set workers.  The number of workers of a distributed workload. */
static inline void workload_spec_set_workers(struct workload_spec *spec_, int64_t value)
{
	spec_->workers = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_WORKERS, NULL);
}

/** Set imagePullSecrets to a copy of a text.  The Kubernetes secret with the credentials of the image registry. */
static inline enum wd_status workload_spec_set_image_pull_secrets(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_IMAGE_PULL_SECRETS, text, NULL);
}

/** Find the item of emptyDirVolumes with a key; NULL when it is not there. */
static inline struct workload_empty_dir_volume *workload_spec_find_empty_dir_volumes(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_empty_dir_volume *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_EMPTY_DIR_VOLUMES, key);
}

/**
 * Find or add the item of emptyDirVolumes with a key; NULL when memory runs out.  One that is new may move the others.
 * Empty directories that live as long as the pod.
 */
static inline struct workload_empty_dir_volume *workload_spec_add_empty_dir_volumes(struct workload_spec *spec_, const char *key)
{
	return (struct workload_empty_dir_volume *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_EMPTY_DIR_VOLUMES, key, NULL);
}

/** Remove an item of emptyDirVolumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_empty_dir_volumes(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_EMPTY_DIR_VOLUMES, key, NULL);
}

/** Find the item of secretVolumes with a key; NULL when it is not there. */
static inline struct workload_secret_volume *workload_spec_find_secret_volumes(const struct workload_spec *spec_, const char *key)
{
	return (struct workload_secret_volume *)wd_item_find(&workload_spec_structure, spec_, WORKLOAD_SPEC_SECRET_VOLUMES, key);
}

/**
 * Find or add the item of secretVolumes with a key; NULL when memory runs out.  One that is new may move the others.
 * Kubernetes secrets to mount into the container as volumes.
 */
static inline struct workload_secret_volume *workload_spec_add_secret_volumes(struct workload_spec *spec_, const char *key)
{
	return (struct workload_secret_volume *)wd_item_add(&workload_spec_structure, spec_, WORKLOAD_SPEC_SECRET_VOLUMES, key, NULL);
}

/** Remove an item of secretVolumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool workload_spec_remove_secret_volumes(struct workload_spec *spec_, const char *key)
{
	return wd_item_remove(&workload_spec_structure, spec_, WORKLOAD_SPEC_SECRET_VOLUMES, key, NULL);
}

/** Set terminationGracePeriodSeconds.  Seconds from the request to stop until the container is killed. */
static inline void workload_spec_set_termination_grace_period_seconds(struct workload_spec *spec_, int64_t value)
{
	spec_->termination_grace_period_seconds = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_TERMINATION_GRACE_PERIOD_SECONDS, NULL);
}

/** Set jupyter.  Starts a Jupyter notebook in the workspace. */
static inline void workload_spec_set_jupyter(struct workload_spec *spec_, bool value)
{
	spec_->jupyter = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_JUPYTER, NULL);
}

/** Set ingressUrl to a copy of a text.  The URL under which an ingress serves the workload. */
static inline enum wd_status workload_spec_set_ingress_url(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_INGRESS_URL, text, NULL);
}

/** Set nodePool to a copy of a text.  One node pool; the older form of nodePools. */
static inline enum wd_status workload_spec_set_node_pool(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NODE_POOL, text, NULL);
}

/**
 * Set mpiJob to a copy of a JSON text; WD_INVALID when it is none.  Settings passed on to the MPI operator, unchecked.
 */
static inline enum wd_status workload_spec_set_mpi_job(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_MPI_JOB, text, NULL);
}

/**
 * Set pyTorchJob to a copy of a JSON text; WD_INVALID when it is none.  Settings passed on to the PyTorch operator,
 * unchecked.
 */
static inline enum wd_status workload_spec_set_py_torch_job(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_PY_TORCH_JOB, text, NULL);
}

/**
 * Set runPolicy to a copy of a JSON text; WD_INVALID when it is none.  The run policy passed on to the training
 * operator, unchecked.
 */
static inline enum wd_status workload_spec_set_run_policy(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_RUN_POLICY, text, NULL);
}

/** Set mpi.  Runs the workload as an MPI job. */
static inline void workload_spec_set_mpi(struct workload_spec *spec_, bool value)
{
	spec_->mpi = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_MPI, NULL);
}

/** Set preemptionLimit.  How many times the workload can be preempted before it ends. */
static inline void workload_spec_set_preemption_limit(struct workload_spec *spec_, int64_t value)
{
	spec_->preemption_limit = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_PREEMPTION_LIMIT, NULL);
}

/** Set userId to a copy of a text.  The id of the user who submits the workload. */
static inline enum wd_status workload_spec_set_user_id(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_USER_ID, text, NULL);
}

/** Set notebookToken to a copy of a text.  The token with which users log in to the notebook. */
static inline enum wd_status workload_spec_set_notebook_token(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_NOTEBOOK_TOKEN, text, NULL);
}

/** Set tensorboard.  Starts TensorBoard in the workspace. */
static inline void workload_spec_set_tensorboard(struct workload_spec *spec_, bool value)
{
	spec_->tensorboard = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_TENSORBOARD, NULL);
}

/** Set tensorboardLogdir to a copy of a text.  The directory from which TensorBoard reads its logs. */
static inline enum wd_status workload_spec_set_tensorboard_logdir(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_TENSORBOARD_LOGDIR, text, NULL);
}

/** Set noMaster.  Runs a distributed workload without a master. */
static inline void workload_spec_set_no_master(struct workload_spec *spec_, bool value)
{
	spec_->no_master = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_NO_MASTER, NULL);
}

/** Set nonPreemptible.  Keeps a distributed workload from being preempted. */
static inline void workload_spec_set_non_preemptible(struct workload_spec *spec_, bool value)
{
	spec_->non_preemptible = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_NON_PREEMPTIBLE, NULL);
}

/** Set class to a copy of a text.  The class of the autoscaler. */
static inline enum wd_status workload_spec_set_autoscaler_class(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_AUTOSCALER_CLASS, text, NULL);
}

/** Set isPrivateServiceUrl.  Makes the service reachable inside the cluster only. */
static inline void workload_spec_set_is_private_service_url(struct workload_spec *spec_, bool value)
{
	spec_->is_private_service_url = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_IS_PRIVATE_SERVICE_URL, NULL);
}

/** Set metricName to a copy of a text.  The name of a custom metric. */
static inline enum wd_status workload_spec_set_metric_name(struct workload_spec *spec_, const char *text)
{
	return wd_set_string(&workload_spec_structure, spec_, WORKLOAD_SPEC_METRIC_NAME, text, NULL);
}

/** Set mps.  Uses NVIDIA's Multi-Process Service. */
static inline void workload_spec_set_mps(struct workload_spec *spec_, bool value)
{
	spec_->mps = value;
	wd_mark(&workload_spec_structure, spec_, WORKLOAD_SPEC_MPS, NULL);
}

/* ---- struct workload_secret_volume ---- */

/** Whether a field was given. */
static inline bool workload_secret_volume_is_set(const struct workload_secret_volume *secret_volume_, enum workload_secret_volume_field field)
{
	return wd_is_set(&workload_secret_volume_structure, secret_volume_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_secret_volume_clear(struct workload_secret_volume *secret_volume_, enum workload_secret_volume_field field)
{
	return wd_clear(&workload_secret_volume_structure, secret_volume_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_secret_volume_kind_has(enum workload_kind kind, enum workload_secret_volume_field field)
{
	return wd_kind_has(&workload_secret_volume_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  The name of the Kubernetes secret. */
static inline enum wd_status workload_secret_volume_set_name(struct workload_secret_volume *secret_volume_, const char *text)
{
	return wd_set_string(&workload_secret_volume_structure, secret_volume_, WORKLOAD_SECRET_VOLUME_NAME, text, NULL);
}

/** Set mountPath to a copy of a text.  Where it is mounted in the container. */
static inline enum wd_status workload_secret_volume_set_mount_path(struct workload_secret_volume *secret_volume_, const char *text)
{
	return wd_set_string(&workload_secret_volume_structure, secret_volume_, WORKLOAD_SECRET_VOLUME_MOUNT_PATH, text, NULL);
}

/* ---- struct workload_empty_dir_volume ---- */

/** Whether a field was given. */
static inline bool workload_empty_dir_volume_is_set(const struct workload_empty_dir_volume *empty_dir_volume_, enum workload_empty_dir_volume_field field)
{
	return wd_is_set(&workload_empty_dir_volume_structure, empty_dir_volume_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_empty_dir_volume_clear(struct workload_empty_dir_volume *empty_dir_volume_, enum workload_empty_dir_volume_field field)
{
	return wd_clear(&workload_empty_dir_volume_structure, empty_dir_volume_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_empty_dir_volume_kind_has(enum workload_kind kind, enum workload_empty_dir_volume_field field)
{
	return wd_kind_has(&workload_empty_dir_volume_structure, (unsigned)field, (int)kind);
}

/** Set path to a copy of a text.  Where it is mounted in the container. */
static inline enum wd_status workload_empty_dir_volume_set_path(struct workload_empty_dir_volume *empty_dir_volume_, const char *text)
{
	return wd_set_string(&workload_empty_dir_volume_structure, empty_dir_volume_, WORKLOAD_EMPTY_DIR_VOLUME_PATH, text, NULL);
}

/* ---- struct workload_volume ---- */

/** Whether a field was given. */
static inline bool workload_volume_is_set(const struct workload_volume *volume_, enum workload_volume_field field)
{
	return wd_is_set(&workload_volume_structure, volume_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_volume_clear(struct workload_volume *volume_, enum workload_volume_field field)
{
	return wd_clear(&workload_volume_structure, volume_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_volume_kind_has(enum workload_kind kind, enum workload_volume_field field)
{
	return wd_kind_has(&workload_volume_structure, (unsigned)field, (int)kind);
}

/** Set targetPath to a copy of a text.  Where the directory is mounted in the container. */
static inline enum wd_status workload_volume_set_target_path(struct workload_volume *volume_, const char *text)
{
	return wd_set_string(&workload_volume_structure, volume_, WORKLOAD_VOLUME_TARGET_PATH, text, NULL);
}

/** Set sourcePath to a copy of a text.  The directory on the node or server. */
static inline enum wd_status workload_volume_set_source_path(struct workload_volume *volume_, const char *text)
{
	return wd_set_string(&workload_volume_structure, volume_, WORKLOAD_VOLUME_SOURCE_PATH, text, NULL);
}

/** Set readOnly.  Mounts it read-only. */
static inline void workload_volume_set_read_only(struct workload_volume *volume_, bool value)
{
	volume_->read_only = value;
	wd_mark(&workload_volume_structure, volume_, WORKLOAD_VOLUME_READ_ONLY, NULL);
}

/** Set nfsServer to a copy of a text.  The NFS server that holds it; without it the node. */
static inline enum wd_status workload_volume_set_nfs_server(struct workload_volume *volume_, const char *text)
{
	return wd_set_string(&workload_volume_structure, volume_, WORKLOAD_VOLUME_NFS_SERVER, text, NULL);
}

/* ---- struct workload_toleration ---- */

/** Whether a field was given. */
static inline bool workload_toleration_is_set(const struct workload_toleration *toleration_, enum workload_toleration_field field)
{
	return wd_is_set(&workload_toleration_structure, toleration_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_toleration_clear(struct workload_toleration *toleration_, enum workload_toleration_field field)
{
	return wd_clear(&workload_toleration_structure, toleration_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_toleration_kind_has(enum workload_kind kind, enum workload_toleration_field field)
{
	return wd_kind_has(&workload_toleration_structure, (unsigned)field, (int)kind);
}

/** Set tolerationKey to a copy of a text.  The key of the taint. */
static inline enum wd_status workload_toleration_set_toleration_key(struct workload_toleration *toleration_, const char *text)
{
	return wd_set_string(&workload_toleration_structure, toleration_, WORKLOAD_TOLERATION_TOLERATION_KEY, text, NULL);
}

/** Set tolerationValue to a copy of a text.  The value of the taint. */
static inline enum wd_status workload_toleration_set_toleration_value(struct workload_toleration *toleration_, const char *text)
{
	return wd_set_string(&workload_toleration_structure, toleration_, WORKLOAD_TOLERATION_TOLERATION_VALUE, text, NULL);
}

/** Set operator.  How key and value are compared. */
static inline void workload_toleration_set_match_operator(struct workload_toleration *toleration_, enum workload_toleration_operator value)
{
	toleration_->match_operator = value;
	wd_mark(&workload_toleration_structure, toleration_, WORKLOAD_TOLERATION_MATCH_OPERATOR, NULL);
}

/** Set effect.  The effect of the taint. */
static inline void workload_toleration_set_effect(struct workload_toleration *toleration_, enum workload_taint_effect value)
{
	toleration_->effect = value;
	wd_mark(&workload_toleration_structure, toleration_, WORKLOAD_TOLERATION_EFFECT, NULL);
}

/** Set seconds.  How long a taint of effect NoExecute is tolerated.  Less than 0 counts as 0. */
static inline void workload_toleration_set_seconds(struct workload_toleration *toleration_, int64_t value)
{
	toleration_->seconds = value;
	wd_mark(&workload_toleration_structure, toleration_, WORKLOAD_TOLERATION_SECONDS, NULL);
}

/* ---- struct workload_port ---- */

/** Whether a field was given. */
static inline bool workload_port_is_set(const struct workload_port *port_, enum workload_port_field field)
{
	return wd_is_set(&workload_port_structure, port_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_port_clear(struct workload_port *port_, enum workload_port_field field)
{
	return wd_clear(&workload_port_structure, port_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_port_kind_has(enum workload_kind kind, enum workload_port_field field)
{
	return wd_kind_has(&workload_port_structure, (unsigned)field, (int)kind);
}

/** Set container.  The port of the container. */
static inline void workload_port_set_container(struct workload_port *port_, int64_t value)
{
	port_->container = value;
	wd_mark(&workload_port_structure, port_, WORKLOAD_PORT_CONTAINER, NULL);
}

/** Set external.  The port outside; without it the cluster chooses one. */
static inline void workload_port_set_external(struct workload_port *port_, int64_t value)
{
	port_->external = value;
	wd_mark(&workload_port_structure, port_, WORKLOAD_PORT_EXTERNAL, NULL);
}

/** Set serviceType.  How the port is exposed. */
static inline void workload_port_set_service_type(struct workload_port *port_, enum workload_port_service_type value)
{
	port_->service_type = value;
	wd_mark(&workload_port_structure, port_, WORKLOAD_PORT_SERVICE_TYPE, NULL);
}

/** Set protocol to a copy of a text.  The protocol spoken on the port. */
static inline enum wd_status workload_port_set_protocol(struct workload_port *port_, const char *text)
{
	return wd_set_string(&workload_port_structure, port_, WORKLOAD_PORT_PROTOCOL, text, NULL);
}

/** Set autoGenerate.  Lets the cluster choose the external port. */
static inline void workload_port_set_auto_generate(struct workload_port *port_, bool value)
{
	port_->auto_generate = value;
	wd_mark(&workload_port_structure, port_, WORKLOAD_PORT_AUTO_GENERATE, NULL);
}

/* ---- struct workload_exposed_url ---- */

/** Whether a field was given. */
static inline bool workload_exposed_url_is_set(const struct workload_exposed_url *exposed_url_, enum workload_exposed_url_field field)
{
	return wd_is_set(&workload_exposed_url_structure, exposed_url_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_exposed_url_clear(struct workload_exposed_url *exposed_url_, enum workload_exposed_url_field field)
{
	return wd_clear(&workload_exposed_url_structure, exposed_url_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_exposed_url_kind_has(enum workload_kind kind, enum workload_exposed_url_field field)
{
	return wd_kind_has(&workload_exposed_url_structure, (unsigned)field, (int)kind);
}

/** Set containerPort.  The port of the container. */
static inline void workload_exposed_url_set_container_port(struct workload_exposed_url *exposed_url_, int64_t value)
{
	exposed_url_->container_port = value;
	wd_mark(&workload_exposed_url_structure, exposed_url_, WORKLOAD_EXPOSED_URL_CONTAINER_PORT, NULL);
}

/** Set customUrl.  Uses the URL in url rather than one that the cluster generates. */
static inline void workload_exposed_url_set_custom_url(struct workload_exposed_url *exposed_url_, bool value)
{
	exposed_url_->custom_url = value;
	wd_mark(&workload_exposed_url_structure, exposed_url_, WORKLOAD_EXPOSED_URL_CUSTOM_URL, NULL);
}

/** Set url to a copy of a text.  The URL. */
static inline enum wd_status workload_exposed_url_set_url(struct workload_exposed_url *exposed_url_, const char *text)
{
	return wd_set_string(&workload_exposed_url_structure, exposed_url_, WORKLOAD_EXPOSED_URL_URL, text, NULL);
}

/** Set authorizedUsers to a copy of a text.  The users who can open the URL. */
static inline enum wd_status workload_exposed_url_set_authorized_users(struct workload_exposed_url *exposed_url_, const char *text)
{
	return wd_set_string(&workload_exposed_url_structure, exposed_url_, WORKLOAD_EXPOSED_URL_AUTHORIZED_USERS, text, NULL);
}

/* ---- struct workload_config_map_volume ---- */

/** Whether a field was given. */
static inline bool workload_config_map_volume_is_set(const struct workload_config_map_volume *config_map_volume_, enum workload_config_map_volume_field field)
{
	return wd_is_set(&workload_config_map_volume_structure, config_map_volume_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_config_map_volume_clear(struct workload_config_map_volume *config_map_volume_, enum workload_config_map_volume_field field)
{
	return wd_clear(&workload_config_map_volume_structure, config_map_volume_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_config_map_volume_kind_has(enum workload_kind kind, enum workload_config_map_volume_field field)
{
	return wd_kind_has(&workload_config_map_volume_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  The name of the ConfigMap. */
static inline enum wd_status workload_config_map_volume_set_name(struct workload_config_map_volume *config_map_volume_, const char *text)
{
	return wd_set_string(&workload_config_map_volume_structure, config_map_volume_, WORKLOAD_CONFIG_MAP_VOLUME_NAME, text, NULL);
}

/** Set mountPath to a copy of a text.  Where it is mounted in the container. */
static inline enum wd_status workload_config_map_volume_set_mount_path(struct workload_config_map_volume *config_map_volume_, const char *text)
{
	return wd_set_string(&workload_config_map_volume_structure, config_map_volume_, WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH, text, NULL);
}

/* ---- struct workload_s3 ---- */

/** Whether a field was given. */
static inline bool workload_s3_is_set(const struct workload_s3 *s3_, enum workload_s3_field field)
{
	return wd_is_set(&workload_s3_structure, s3_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_s3_clear(struct workload_s3 *s3_, enum workload_s3_field field)
{
	return wd_clear(&workload_s3_structure, s3_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_s3_kind_has(enum workload_kind kind, enum workload_s3_field field)
{
	return wd_kind_has(&workload_s3_structure, (unsigned)field, (int)kind);
}

/** Set bucket to a copy of a text.  The name of the bucket. */
static inline enum wd_status workload_s3_set_bucket(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_BUCKET, text, NULL);
}

/** Set path to a copy of a text.  Where the bucket is mounted in the container. */
static inline enum wd_status workload_s3_set_path(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_PATH, text, NULL);
}

/** Set url to a copy of a text.  The URL of the S3 service; without it Amazon's. */
static inline enum wd_status workload_s3_set_url(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_URL, text, NULL);
}

/** Set key to a copy of a text.  The access key id; with secretName: the key in that secret that holds it. */
static inline enum wd_status workload_s3_set_access_key(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_ACCESS_KEY, text, NULL);
}

/** Set secret to a copy of a text.  The secret access key; with secretName: the key in that secret that holds it. */
static inline enum wd_status workload_s3_set_secret(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_SECRET, text, NULL);
}

/** Set secretName to a copy of a text.  A Kubernetes secret that holds both keys. */
static inline enum wd_status workload_s3_set_secret_name(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_SECRET_NAME, text, NULL);
}

/** Set image to a copy of a text.  The image of the container that mounts the bucket; for internal use. */
static inline enum wd_status workload_s3_set_image(struct workload_s3 *s3_, const char *text)
{
	return wd_set_string(&workload_s3_structure, s3_, WORKLOAD_S3_IMAGE, text, NULL);
}

/* ---- struct workload_nfs ---- */

/** Whether a field was given. */
static inline bool workload_nfs_is_set(const struct workload_nfs *nfs_, enum workload_nfs_field field)
{
	return wd_is_set(&workload_nfs_structure, nfs_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_nfs_clear(struct workload_nfs *nfs_, enum workload_nfs_field field)
{
	return wd_clear(&workload_nfs_structure, nfs_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_nfs_kind_has(enum workload_kind kind, enum workload_nfs_field field)
{
	return wd_kind_has(&workload_nfs_structure, (unsigned)field, (int)kind);
}

/** Set sourcePath to a copy of a text.  The directory that the server exports. */
static inline enum wd_status workload_nfs_set_source_path(struct workload_nfs *nfs_, const char *text)
{
	return wd_set_string(&workload_nfs_structure, nfs_, WORKLOAD_NFS_SOURCE_PATH, text, NULL);
}

/** Set readOnly.  Mounts the export read-only. */
static inline void workload_nfs_set_read_only(struct workload_nfs *nfs_, bool value)
{
	nfs_->read_only = value;
	wd_mark(&workload_nfs_structure, nfs_, WORKLOAD_NFS_READ_ONLY, NULL);
}

/** Set nfsServer to a copy of a text.  The host name or address of the server. */
static inline enum wd_status workload_nfs_set_nfs_server(struct workload_nfs *nfs_, const char *text)
{
	return wd_set_string(&workload_nfs_structure, nfs_, WORKLOAD_NFS_NFS_SERVER, text, NULL);
}

/** Set targetPath to a copy of a text.  Where the export is mounted in the container. */
static inline enum wd_status workload_nfs_set_target_path(struct workload_nfs *nfs_, const char *text)
{
	return wd_set_string(&workload_nfs_structure, nfs_, WORKLOAD_NFS_TARGET_PATH, text, NULL);
}

/* ---- struct workload_pvc ---- */

/** Whether a field was given. */
static inline bool workload_pvc_is_set(const struct workload_pvc *pvc_, enum workload_pvc_field field)
{
	return wd_is_set(&workload_pvc_structure, pvc_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_pvc_clear(struct workload_pvc *pvc_, enum workload_pvc_field field)
{
	return wd_clear(&workload_pvc_structure, pvc_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_pvc_kind_has(enum workload_kind kind, enum workload_pvc_field field)
{
	return wd_kind_has(&workload_pvc_structure, (unsigned)field, (int)kind);
}

/** Set claimName to a copy of a text.  The name of the claim, by which other workloads can refer to it. */
static inline enum wd_status workload_pvc_set_claim_name(struct workload_pvc *pvc_, const char *text)
{
	return wd_set_string(&workload_pvc_structure, pvc_, WORKLOAD_PVC_CLAIM_NAME, text, NULL);
}

/** Set ephemeral.  Removes the claim together with the workload. */
static inline void workload_pvc_set_ephemeral(struct workload_pvc *pvc_, bool value)
{
	pvc_->ephemeral = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_EPHEMERAL, NULL);
}

/** Set path to a copy of a text.  Where the claim is mounted in the container. */
static inline enum wd_status workload_pvc_set_path(struct workload_pvc *pvc_, const char *text)
{
	return wd_set_string(&workload_pvc_structure, pvc_, WORKLOAD_PVC_PATH, text, NULL);
}

/** Set readOnly.  Mounts the claim read-only. */
static inline void workload_pvc_set_read_only(struct workload_pvc *pvc_, bool value)
{
	pvc_->read_only = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_READ_ONLY, NULL);
}

/** Set readWriteOnce.  Asks for a claim that exactly one node can mount for reading and writing. */
static inline void workload_pvc_set_read_write_once(struct workload_pvc *pvc_, bool value)
{
	pvc_->read_write_once = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_READ_WRITE_ONCE, NULL);
}

/** Set size to a copy of a text.  The size of a new claim. */
static inline enum wd_status workload_pvc_set_size(struct workload_pvc *pvc_, const char *text)
{
	return wd_set_string(&workload_pvc_structure, pvc_, WORKLOAD_PVC_SIZE, text, NULL);
}

/** Set storageClass to a copy of a text.  The storage class of the claim; without it the cluster's default. */
static inline enum wd_status workload_pvc_set_storage_class(struct workload_pvc *pvc_, const char *text)
{
	return wd_set_string(&workload_pvc_structure, pvc_, WORKLOAD_PVC_STORAGE_CLASS, text, NULL);
}

/** Set readOnlyMany.  Asks for a claim that many nodes can mount for reading. */
static inline void workload_pvc_set_read_only_many(struct workload_pvc *pvc_, bool value)
{
	pvc_->read_only_many = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_READ_ONLY_MANY, NULL);
}

/** Set readWriteMany.  Asks for a claim that many nodes can mount for reading and writing. */
static inline void workload_pvc_set_read_write_many(struct workload_pvc *pvc_, bool value)
{
	pvc_->read_write_many = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_READ_WRITE_MANY, NULL);
}

/** Set existingPvc.  Whether the claim already exists. */
static inline void workload_pvc_set_existing_pvc(struct workload_pvc *pvc_, bool value)
{
	pvc_->existing_pvc = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_EXISTING_PVC, NULL);
}

/** Set volumeMode.  How the claim is attached to the container. */
static inline void workload_pvc_set_volume_mode(struct workload_pvc *pvc_, enum workload_volume_mode value)
{
	pvc_->volume_mode = value;
	wd_mark(&workload_pvc_structure, pvc_, WORKLOAD_PVC_VOLUME_MODE, NULL);
}

/* ---- struct workload_git_sync ---- */

/** Whether a field was given. */
static inline bool workload_git_sync_is_set(const struct workload_git_sync *git_sync_, enum workload_git_sync_field field)
{
	return wd_is_set(&workload_git_sync_structure, git_sync_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_git_sync_clear(struct workload_git_sync *git_sync_, enum workload_git_sync_field field)
{
	return wd_clear(&workload_git_sync_structure, git_sync_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_git_sync_kind_has(enum workload_kind kind, enum workload_git_sync_field field)
{
	return wd_kind_has(&workload_git_sync_structure, (unsigned)field, (int)kind);
}

/** Set repository to a copy of a text.  The URL of the repository. */
static inline enum wd_status workload_git_sync_set_repository(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_REPOSITORY, text, NULL);
}

/** Set rev to a copy of a text.  The revision to check out. */
static inline enum wd_status workload_git_sync_set_rev(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_REV, text, NULL);
}

/** Set directory to a copy of a text.  The directory of the container to which the repository is copied. */
static inline enum wd_status workload_git_sync_set_directory(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_DIRECTORY, text, NULL);
}

/** Set secretName to a copy of a text.  A Kubernetes secret that holds user name and password. */
static inline enum wd_status workload_git_sync_set_secret_name(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_SECRET_NAME, text, NULL);
}

/** Set username to a copy of a text.  The user name; with secretName: the key in that secret that holds it. */
static inline enum wd_status workload_git_sync_set_username(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_USERNAME, text, NULL);
}

/** Set password to a copy of a text.  The password; with secretName: the key in that secret that holds it. */
static inline enum wd_status workload_git_sync_set_password(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_PASSWORD, text, NULL);
}

/** Set branch to a copy of a text.  The branch to check out. */
static inline enum wd_status workload_git_sync_set_branch(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_BRANCH, text, NULL);
}

/** Set image to a copy of a text.  The image of the container that copies the repository. */
static inline enum wd_status workload_git_sync_set_image(struct workload_git_sync *git_sync_, const char *text)
{
	return wd_set_string(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_IMAGE, text, NULL);
}

/** Set readOnly.  Mounts the repository read-only. */
static inline void workload_git_sync_set_read_only(struct workload_git_sync *git_sync_, bool value)
{
	git_sync_->read_only = value;
	wd_mark(&workload_git_sync_structure, git_sync_, WORKLOAD_GIT_SYNC_READ_ONLY, NULL);
}

/* ---- struct workload_extended_resource ---- */

/** Whether a field was given. */
static inline bool workload_extended_resource_is_set(const struct workload_extended_resource *extended_resource_, enum workload_extended_resource_field field)
{
	return wd_is_set(&workload_extended_resource_structure, extended_resource_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_extended_resource_clear(struct workload_extended_resource *extended_resource_, enum workload_extended_resource_field field)
{
	return wd_clear(&workload_extended_resource_structure, extended_resource_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_extended_resource_kind_has(enum workload_kind kind, enum workload_extended_resource_field field)
{
	return wd_kind_has(&workload_extended_resource_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  The name of the resource, as the node advertises it. */
static inline enum wd_status workload_extended_resource_set_name(struct workload_extended_resource *extended_resource_, const char *text)
{
	return wd_set_string(&workload_extended_resource_structure, extended_resource_, WORKLOAD_EXTENDED_RESOURCE_NAME, text, NULL);
}

/** Set quantity to a copy of a text.  How much of it. */
static inline enum wd_status workload_extended_resource_set_quantity(struct workload_extended_resource *extended_resource_, const char *text)
{
	return wd_set_string(&workload_extended_resource_structure, extended_resource_, WORKLOAD_EXTENDED_RESOURCE_QUANTITY, text, NULL);
}

/* ---- struct workload_capability ---- */

/** Whether a field was given. */
static inline bool workload_capability_is_set(const struct workload_capability *capability_, enum workload_capability_field field)
{
	return wd_is_set(&workload_capability_structure, capability_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_capability_clear(struct workload_capability *capability_, enum workload_capability_field field)
{
	return wd_clear(&workload_capability_structure, capability_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_capability_kind_has(enum workload_kind kind, enum workload_capability_field field)
{
	return wd_kind_has(&workload_capability_structure, (unsigned)field, (int)kind);
}

/** Set capability.  The capability, without the CAP_ prefix. */
static inline void workload_capability_set_capability(struct workload_capability *capability_, enum workload_linux_capability value)
{
	capability_->capability = value;
	wd_mark(&workload_capability_structure, capability_, WORKLOAD_CAPABILITY_CAPABILITY, NULL);
}

/* ---- struct workload_metadata ---- */

/** Whether a field was given. */
static inline bool workload_metadata_is_set(const struct workload_metadata *metadata_, enum workload_metadata_field field)
{
	return wd_is_set(&workload_metadata_structure, metadata_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status workload_metadata_clear(struct workload_metadata *metadata_, enum workload_metadata_field field)
{
	return wd_clear(&workload_metadata_structure, metadata_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool workload_metadata_kind_has(enum workload_kind kind, enum workload_metadata_field field)
{
	return wd_kind_has(&workload_metadata_structure, (unsigned)field, (int)kind);
}

/**
 * Set name to a copy of a text.  The name of the Kubernetes object.  It has no functional significance: the workload's
 * own name is spec.name.
 */
static inline enum wd_status workload_metadata_set_name(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_NAME, text, NULL);
}

/** Set namespace to a copy of a text.  The namespace of the project, usually runai-PROJECT. */
static inline enum wd_status workload_metadata_set_object_namespace(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_OBJECT_NAMESPACE, text, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *workload_metadata_get_labels(const struct workload_metadata *metadata_, const char *key)
{
	return wd_map_get(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_LABELS, key);
}

/** Set a key of labels to a copy of a value.  Kubernetes labels of the object itself. */
static inline enum wd_status workload_metadata_put_labels(struct workload_metadata *metadata_, const char *key,
		const char *value)
{
	return wd_map_put(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool workload_metadata_remove_labels(struct workload_metadata *metadata_, const char *key)
{
	return wd_map_remove(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_LABELS, key, NULL);
}

/** Get the value of a key of annotations; NULL when it is not there. */
static inline const char *workload_metadata_get_annotations(const struct workload_metadata *metadata_, const char *key)
{
	return wd_map_get(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_ANNOTATIONS, key);
}

/** Set a key of annotations to a copy of a value.  Kubernetes annotations of the object itself. */
static inline enum wd_status workload_metadata_put_annotations(struct workload_metadata *metadata_, const char *key,
		const char *value)
{
	return wd_map_put(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_ANNOTATIONS, key, value, NULL);
}

/** Remove a key of annotations.  \return whether it was there; see wd_map_remove(). */
static inline bool workload_metadata_remove_annotations(struct workload_metadata *metadata_, const char *key)
{
	return wd_map_remove(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_ANNOTATIONS, key, NULL);
}

/** Set creationTimestamp to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_creation_timestamp(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_CREATION_TIMESTAMP, text, NULL);
}

/** Set deletionGracePeriodSeconds to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_deletion_grace_period_seconds(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_DELETION_GRACE_PERIOD_SECONDS, text, NULL);
}

/** Set deletionTimestamp to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_deletion_timestamp(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_DELETION_TIMESTAMP, text, NULL);
}

/**
 * Set finalizers to a copy of a JSON text; WD_INVALID when it is none.  What must happen before the object is removed.
 */
static inline enum wd_status workload_metadata_set_finalizers(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_FINALIZERS, text, NULL);
}

/**
 * Set generateName to a copy of a text.  The beginning of a name that Kubernetes completes.  Without it, name is
 * required.
 */
static inline enum wd_status workload_metadata_set_generate_name(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_GENERATE_NAME, text, NULL);
}

/** Set generation to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_generation(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_GENERATION, text, NULL);
}

/** Set managedFields to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_managed_fields(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_MANAGED_FIELDS, text, NULL);
}

/** Set ownerReferences to a copy of a JSON text; WD_INVALID when it is none.  Objects on which this one depends. */
static inline enum wd_status workload_metadata_set_owner_references(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_OWNER_REFERENCES, text, NULL);
}

/** Set resourceVersion to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_resource_version(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_RESOURCE_VERSION, text, NULL);
}

/** Set selfLink to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_self_link(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_SELF_LINK, text, NULL);
}

/** Set uid to a copy of a JSON text; WD_INVALID when it is none.  Written by Kubernetes. */
static inline enum wd_status workload_metadata_set_uid(struct workload_metadata *metadata_, const char *text)
{
	return wd_set_string(&workload_metadata_structure, metadata_, WORKLOAD_METADATA_UID, text, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
