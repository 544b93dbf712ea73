/*
 * sites.h - where the structures of a schema are in a document.
 */
#ifndef WORKDEF_SITES_H
#define WORKDEF_SITES_H

#include "cli/page.h"

/** A structure at a site. */
struct wd_site {
	const struct wd_structure *owner;
	const char *path;   /**< without wrappers and labels: "spec.pvcs"; "" for the root */
	const char *start;  /**< what a short name of its fields begins with: "pvcs" in items, elsewhere "" */
	uint32_t kinds;     /**< that have it */
	bool repeated;      /**< the structure was at another site before */
	const struct wd_site *above; /**< the site of the structure around it, or NULL */
};

typedef void (*wd_site_fn)(void *ctx, const struct wd_site *site);

/** Call a function for the root and each structure below it, each before what is below it. */
void wd_sites_visit(struct wd_page *page, wd_site_fn visit, void *ctx);

/** Whether a structure is at the site, or around it: where it contains itself, there would be no end below it. */
bool wd_site_is_within(const struct wd_site *site, const struct wd_structure *structure);

/** The site below a field that has a structure.  It is gone with the one above it. */
struct wd_site wd_site_below(struct wd_page *page, const struct wd_site *site, const struct wd_field *field);

/** A key behind a path that may be empty, in the page's arena: "spec.gpu". */
const char *wd_site_join(struct wd_page *page, const char *path, const char *key);

/** The path of what is below a field, given that of its structure: `groups[].rules[]`. */
const char *wd_site_path(struct wd_page *page, const char *path, const struct wd_field *field);

#endif
