/* test_values.c - the findings of an invalid value, and the result of a valid one. */
#include "check/values.h"

#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "base/tables.h"
#include "support.h"

/** A field of a training workload's spec, and its finding: message and hint. */
struct said {
	const char *field;
	const char *message;
};

static void expect_said(const struct said *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct text yaml = { NULL, 0 };
		char *messages;

		print_text(&yaml, TRAINING "  %s\n", cases[i].field);
		messages = messages_of(yaml.bytes);
		expect_owned(messages, cases[i].message, cases[i].field, __FILE__, __LINE__);
		free(yaml.bytes);
	}
}

static void messages_say_what_and_hints_say_what_to_write(void)
{
	static const struct said cases[] = {
		{ "largeShm: {value: \"true\"}", "7:21 expected a boolean, found a string | write true, without quotes\n" },
		{ "largeShm: {value: flase}", "7:21 expected a boolean, found a string | write false, without quotes\n" },
		{ "largeShm: {value: \"off\"}", "7:21 expected a boolean, found a string | write false, without quotes\n" },
		{ "largeShm: {value: maybe}", "7:21 expected a boolean, found a string | write true or false\n" },
		{ "largeShm: {value: 1}", "7:21 expected a boolean, found a number | write true or false\n" },
		{ "largeShm: {value: {}}", "7:21 expected a boolean, found a mapping | write true or false\n" },
		{ "largeShm: {value: yes}",
			"7:21 yes is a boolean in YAML 1.1 only; newer readers read it as a string | write true\n" },
		{ "command: {value: 8}", "7:20 expected a string, found a number | quote it: \"8\"\n" },
		{ "command: {value: no}", "7:20 expected a string, found a boolean | quote it: \"no\"\n" },
		{ "command: {value: }", "7:20 null sets nothing | write a value (\"\" for an empty string), or remove the key\n" },
		{ "command: {value: [a]}", "7:20 expected a string, found a sequence | write command: {value: a}\n" },
		{ "command: {value: [a, \"b c\"]}", "7:20 expected a string, found a sequence | write one string\n" },
		{ "command: {value: {a: b}}", "7:20 expected a string, found a mapping\n" },
		{ "command: {value: \"a\\0b\"}", "7:20 \"a\\u0000b\" is not a string without the character U+0000\n" },
		{ "migProfile: {value: 9g}",
			"7:23 \"9g\" is not a MIG profile: compute slices and memory, such as 1g.5gb or 3g.40gb\n" },
		{ "imagePullPolicy: {value: Allways}",
			"7:28 \"Allways\" is not a value of imagePullPolicy | did you mean Always?\n" },
		{ "imagePullPolicy: {value: x}",
			"7:28 \"x\" is not a value of imagePullPolicy | write Always, IfNotPresent or Never\n" },
		{ "imagePullPolicy: {value: NEVER}",
			"7:28 the letter case of NEVER differs from the reference | write Never\n" },
		{ "backoffLimit: {value: \"3\"}", "7:25 expected an integer, found a string | write 3 without quotes\n" },
		{ "backoffLimit: {value: \"x\"}", "7:25 expected an integer, found a string\n" },
		{ "backoffLimit: {value: 010}", "7:25 \"010\" is not an integer in plain decimal | write 10, or 8 if octal is meant\n" },
		{ "backoffLimit: {value: +0x1F}", "7:25 \"+0x1F\" is not an integer in plain decimal | write 31\n" },
		{ "backoffLimit: {value: 1.5}", "7:25 \"1.5\" is not an integer in plain decimal\n" },
		{ "backoffLimit: {value: -1}", "7:25 \"-1\" is out of range: backoffLimit must be at least 0\n" },
		{ "backoffLimit: {value: -9223372036854775809}",
			"7:25 \"-9223372036854775809\" is not an integer of 64 bits\n" },
		{ "runAsUid: {value: 2147483648}\n  runAsUser: {value: true}",
			"7:21 \"2147483648\" is out of range: runAsUid must be from 0 to 2147483647\n" },
		{ "gpuLimit: {value: \"2\"}", "7:21 \"2\" is out of range: gpuLimit must be from 0 to 1 | write a share from 0 to 1\n" },
		{ "gpuLimit: {value: 0.5}", "7:21 0.5 is a YAML number, but it is held as a string | quote it: \"0.5\"\n" },
		{ "gpuLimit: {value: 1.5}", "7:21 \"1.5\" is out of range: gpuLimit must be from 0 to 1 | write a share from 0 to 1\n"
			"7:21 1.5 is a YAML number, but it is held as a string | write a share from 0 to 1\n" },
		{ "memory: {value: 16}",
			"7:19 16 is a YAML number, but it is held as a string | 16 is in bytes; did you mean 16G?\n" },
		{ "cpu: {value: \"-1\"}", "7:16 \"-1\" is out of range: cpu must be at least 0\n" },
		{ "cpu: {value: \"1G\"}", "7:16 \"1G\" is not a number, such as \"0.5\" or \"500m\"\n" },
		{ "gpu: {value: \"500m\"}", "7:16 \"500m\" is not a number, such as \"0.5\"\n" },
		{ "gpu: {value: \"1.5\"}", "7:16 \"1.5\" is not a share from 0 to 1, or a whole number | "
			"write a share of at most 1, or whole GPUs: gpuDevices: {value: 2}\n" },
		{ "gpu: {value: 0.5}", "7:16 0.5 is a YAML number, but it is held as a string | quote it: \"0.5\"\n" },
		{ "gpu: {value: null}", "7:16 null sets nothing | write a value, or remove the key\n" },
		{ "memory: {value: true}", "7:19 expected a quantity, found a boolean\n" },
		{ "memory: {value: 4GB}", "7:19 \"4GB\" is not a quantity | write 4G, or 4Gi in powers of 1024\n" },
		{ "memory: {value: 1.5g}", "7:19 \"1.5g\" is not a quantity | write 1.5G, or 1.5Gi in powers of 1024\n" },
		{ "memory: {value: 16gib}", "7:19 \"16gib\" is not a quantity | write 16Gi\n" },
		{ "memory: {value: 10K}", "7:19 \"10K\" is not a quantity | write 10k, or 10Ki in powers of 1024\n" },
		{ "memory: {value: much}",
			"7:19 \"much\" is not a quantity | write a number and a unit, such as 500M, 4G or 16Gi\n" },
		{ "memory: {value: \"4 G\"}",
			"7:19 \"4 G\" is not a quantity | write 4G\n" },
	};

	expect_said(cases, sizeof(cases) / sizeof(*cases));
}

static void nothing_is_reported_for_valid_values(void)
{
	static const struct said cases[] = {
		{ "largeShm: {value: false}", "" }, { "command: {value: \"8\"}", "" }, { "imagePullPolicy: {value: Never}",
				"" },
		{ "backoffLimit: {value: 12}", "" }, { "gpu: {value: \"0.25\"}", "" }, { "memory: {value: 4Gi}", "" },
	};

	expect_said(cases, sizeof(cases) / sizeof(*cases));
}

/** Check a plain scalar against a type. */
static bool check(const struct wd_type *type, const char *text, struct wd_value *value)
{
	struct wd_findings *findings = wd_findings_create(NULL);
	struct wd_event event = { .type = WD_EVENT_SCALAR, .text = text, .length = strlen(text), .plain = true,
		.dialect = WD_DIALECT_KUBERNETES };
	bool accepted = wd_value_check(findings, type, "name", &event, value);

	wd_report_free(&findings->report);
	return accepted;
}

static const struct wd_enum colours = { "Colour", (const cyaml_strval_t[]){ { "Red", 1 }, { "RedGreen", 2 } }, 2 };

static void the_units_of_a_family_are_from_great_to_small(void)
{
	static const struct wd_unit units[] = { { "d", 86400000 }, { "h", 3600000 }, { "m", 60000 }, { "s", 1000 }, { "ms", 1 } };
	static const struct wd_family time = { "time", units, 5 };
	static const char *const right[] = { "1h", "1h30m", "90m", "1d2h3m4s5ms", "0s", "500ms", "007m", "1m500ms", "1.5h", "-1h" };
	static const char *const wrong[] = { "", "h", "30m1h", "1h1h", "1", "1h30", "1 h", "1H", "1hm", "1mss",
		"1sms", "1ms1s", "1w", "1h ", " 1h", "1dh", "1.5ms", "--1h", "1h-1m" };
	struct wd_type duration = { .id = WD_MEASURE, .family = &time };
	struct wd_value value;

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		EXPECT(check(&duration, right[i], &value));
		EXPECT_STRING(value.text, right[i]);
	}
	EXPECT(check(&duration, "1h30m", &value) && value.has_amount && value.amount == 5400000);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		EXPECT(!check(&duration, wrong[i], &value));
	}
}

static void accepted_values_have_the_reference_s_text(void)
{
	struct wd_type boolean = { .id = WD_BOOLEAN };
	struct wd_type colour = { .flags = WD_ANY_CASE, .id = WD_ENUM, .enumeration = &colours };
	struct wd_type any_integer = { .id = WD_INTEGER };
	struct wd_type at_most = { .id = WD_INTEGER, .max = "-5" };
	struct wd_value value;

	EXPECT(check(&boolean, "On", &value));
	EXPECT_STRING(value.text, "true");
	EXPECT(check(&colour, "redgreen", &value));
	EXPECT_STRING(value.text, "RedGreen");
	EXPECT_INT(value.number, 2);
	EXPECT_INT(value.length, 8);
	EXPECT(check(&any_integer, "-9223372036854775808", &value));
	EXPECT_STRING(value.text, "-9223372036854775808");
	EXPECT(!check(&any_integer, "9223372036854775808", &value));
	EXPECT(check(&at_most, "-5", &value));
	EXPECT(!check(&at_most, "-4", &value));
	EXPECT(!check(&colour, "Blue", &value));
	EXPECT(!check(&boolean, "2", &value));
}

static void enumerations_are_searched_by_whole_words(void)
{
	EXPECT_INT(wd_enum_find(&colours, "Red", 3), 1);
	EXPECT_INT(wd_enum_find(&colours, "RedGreen", 8), 2);
	EXPECT_INT(wd_enum_find(&colours, "RedGreen", 3), 1);
	EXPECT_INT(wd_enum_find(&colours, "red", 3), 0);
	EXPECT_INT(wd_enum_find(&colours, "Re", 2), 0);
	EXPECT_INT(wd_enum_find(&colours, "", 0), 0);
	EXPECT_INT(wd_enum_find_any_case(&colours, "rED", 3), 1);
	EXPECT_INT(wd_enum_find_any_case(&colours, "redgree", 7), 0);
	EXPECT_INT(wd_enum_find_any_case(&colours, "", 0), 0);
	EXPECT_INT(wd_enum_find_any_case(&colours, "Red\0x", 5), 0);
}

const struct test values_tests[] = {
	{ "messages say what, and hints say what to write", messages_say_what_and_hints_say_what_to_write },
	{ "nothing is reported for valid values", nothing_is_reported_for_valid_values },
	{ "the units of a family are from great to small", the_units_of_a_family_are_from_great_to_small },
	{ "accepted values have the reference's text", accepted_values_have_the_reference_s_text },
	{ "enumerations are searched by whole words", enumerations_are_searched_by_whole_words },
	END_OF_TESTS
};
