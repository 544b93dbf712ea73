/* levels.c - see levels.h */
#include "cli/levels.h"

#include <string.h>

#include "cli/usage.h"
#include "findings/findings.h"

/** Longer words are cut: no code is that long. */
#define WORD_BYTES 64

const char *wd_choice_code_or_all(const struct wd_cli *cli, unsigned number)
{
	return number == WD_CODE_COUNT ? "all" : wd_choice_code(cli, number);
}

static void set_all(uint8_t levels[WD_CODE_COUNT], enum wd_level level)
{
	for (unsigned code = 0; code < WD_CODE_COUNT; code++) {
		if (!wd_code_ends_reading((enum wd_code)code)) {
			levels[code] = (uint8_t)level;
		}
	}
}

static bool set_one(const struct wd_cli *cli, uint8_t levels[WD_CODE_COUNT], const char *word, enum wd_level level)
{
	unsigned code = wd_choice_find(cli, "code", wd_choice_code_or_all, word);

	if (code == WD_NONE) {
		return false;
	}
	if (code == WD_CODE_COUNT) {
		set_all(levels, level);
		return true;
	}
	if (level != WD_LEVEL_ERROR && wd_code_ends_reading((enum wd_code)code)) {
		wd_cli_usage_error(cli, "'%s' is always an error: the rest of the input is not read", word);
		return false;
	}
	levels[code] = (uint8_t)level;
	return true;
}

bool wd_levels_set(const struct wd_cli *cli, uint8_t levels[WD_CODE_COUNT], const char *list, enum wd_level level)
{
	for (;;) {
		char word[WORD_BYTES + 1];
		size_t width = strcspn(list, ",");

		snprintf(word, sizeof(word), "%.*s", (int)(width < WORD_BYTES ? width : WORD_BYTES), list);
		if (!set_one(cli, levels, word, level)) {
			return false;
		}
		if (list[width] == '\0') {
			return true;
		}
		list += width + 1;
	}
}
