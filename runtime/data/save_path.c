/* save_path.c - data written to a file that is replaced as a whole, or stays as it was. */
#include <errno.h>

#include "base/replacement.h"

enum wd_status wd_save_path(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, const char *path)
{
	struct wd_replacement replacement;
	struct wd_heap heap;
	enum wd_status status;

	if (schema == NULL || data == NULL || path == NULL) {
		return WD_MISUSE;
	}
	wd_heap_init(&heap, options);
	if (!wd_replacement_open(&replacement, &heap, path, WD_ORIGINAL_OPTIONAL)) {
		return errno == ENOMEM ? WD_NO_MEMORY : WD_IO;
	}
	status = wd_save_file(schema, data, flags, options, replacement.file);
	return wd_replacement_close(&replacement, status == WD_OK) || status != WD_OK ? status : WD_IO;
}
