/* kinds.c - see kinds.h */
#include "check/kinds.h"

#include <string.h>

#include "base/tables.h"

/* ---- kinds ------------------------------------------------------------------------------------------------------- */

const char *wd_kind_list(struct wd_findings *findings, const struct wd_schema *schema, uint32_t kinds)
{
	const char *list = NULL;

	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kinds & 1u << i) {
			const char *joint = kinds >> i == 1u ? " and " : ", ";

			list = list ? wd_findings_format(findings, "%s%s%s", list, joint, schema->kinds[i].wire) : schema->kinds[i].wire;
		}
	}
	return list;
}

void wd_kind_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_field *field,
		const char *key, uint32_t kinds, const struct wd_place *place)
{
	if (field->kinds & kinds) {
		return;
	}
	if (!(field->kinds | field->also)) {
		wd_find(findings, WD_CODE_UNKNOWN_FIELD, place, NULL, NULL, "unknown field %s",
				wd_findings_quote(findings, key, strlen(key)));
		return;
	}
	if (!(field->also & kinds)) {
		wd_find(findings, WD_CODE_UNSUPPORTED_KIND, place, NULL, NULL, "%s is not a field of %s, only of %s", key,
				wd_kind_list(findings, schema, kinds), wd_kind_list(findings, schema, field->kinds));
	} else {
		wd_find_as(findings, WD_WARNING, WD_CODE_UNSUPPORTED_KIND, place, NULL, NULL,
				field->differs ? "%s is listed for %s, not for %s: %s" : "%s is listed for %s, not for %s, which accepts it",
				key, wd_kind_list(findings, schema, field->kinds), wd_kind_list(findings, schema, kinds), field->differs);
	}
}

/* ---- API versions ------------------------------------------------------------------------------------------------ */

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
	const struct wd_api_version *version = wd_version_find(schema, slot->text);
	bool is_right = version && (kind == 0 || ((version->kinds & kind) && version->status != WD_VERSION_SKIPPED));
	const struct wd_api_version *current;
	const char *hint;

	if (slot->text == NULL || (is_right && version->status != WD_VERSION_DEPRECATED)) {
		return;
	}
	current = wd_version_current(schema, kind);
	hint = wd_findings_propose(findings, WD_REPAIR_WORD, "write ", current ? current->wire : schema->versions[0].wire, "");
	if (!is_right) {
		wd_find(findings, WD_CODE_BAD_VALUE, &slot->place, slot->key, hint, "%s is not an API version of %s",
				wd_findings_quote(findings, slot->text, slot->length), owner_name(schema, kind));
	} else {
		wd_find(findings, WD_CODE_DEPRECATED, &slot->place, slot->key, hint, "%s is deprecated", slot->text);
	}
}
