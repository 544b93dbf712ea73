/* version.c - see version.h */
#include "check/version.h"

#include <string.h>

const struct wd_version *wd_version_find(const struct wd_schema *schema, const struct wd_slot *slot)
{
	for (unsigned i = 0; slot->text && i < schema->version_count; i++) {
		if (strcmp(schema->versions[i].wire, slot->text) == 0) {
			return &schema->versions[i];
		}
	}
	return NULL;
}

const struct wd_version *wd_version_current(const struct wd_schema *schema, uint32_t kind)
{
	for (unsigned i = 0; i < schema->version_count; i++) {
		if (schema->versions[i].status == WD_VERSION_CURRENT && (kind == 0 || (schema->versions[i].kinds & kind))) {
			return &schema->versions[i];
		}
	}
	return NULL;
}

/** What a version is not a version of: a kind, by its bit, or the schema. */
static const char *owner_name(const struct wd_schema *schema, uint32_t kind)
{
	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kind == 1u << i) {
			return schema->kinds[i].wire;
		}
	}
	return "this schema";
}

void wd_version_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_slot *slot,
		uint32_t kind)
{
	const struct wd_version *version = wd_version_find(schema, slot);
	bool is_right = version && (kind == 0 || ((version->kinds & kind) && version->status != WD_VERSION_SKIPPED));
	const struct wd_version *current;
	const char *hint;

	if (slot->text == NULL || (is_right && version->status != WD_VERSION_DEPRECATED)) {
		return;
	}
	current = wd_version_current(schema, kind);
	hint = wd_findings_format(findings, "write %s", current ? current->wire : schema->versions[0].wire);
	if (!is_right) {
		wd_find(findings, WD_CODE_BAD_VALUE, &slot->place, slot->key, hint, "%s is not an API version of %s",
				wd_findings_quote(findings, slot->text, slot->length), owner_name(schema, kind));
	} else {
		wd_find(findings, WD_CODE_DEPRECATED, &slot->place, slot->key, hint, "%s is deprecated", slot->text);
	}
}
