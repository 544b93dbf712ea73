# workdef_generate(): the code that follows from a schema, generated as part of a build.
#
#   workdef_generate(TARGET target SCHEMA file [OUTPUTS group...])
#
# Adds to `target`, a library or an executable, the groups of outputs (types schema cyaml api, unless OUTPUTS names
# others; `python3 -m generator --help` lists them), those that these need to compile, and the engine to link with; with
# the group `tool`, the library of the tool too.  They are regenerated when the schema, a file that it includes, a template
# or the generator changes; what comes out as before is not compiled again.  A target may have several schemas: a call
# for each.
#
# Needs CMake 3.20 and a Python 3.9 or newer with jinja2: WORKDEF_PYTHON, or the first that is found.
include_guard(GLOBAL)

# Functions do not see the variables of the folder that they were defined in.
if(NOT WORKDEF_DATA_DIR)
	get_filename_component(WORKDEF_DATA_DIR ${CMAKE_CURRENT_LIST_DIR}/.. ABSOLUTE)
endif()
set_property(GLOBAL PROPERTY WORKDEF_DATA_DIR ${WORKDEF_DATA_DIR})

function(workdef_find_python)
	if(WORKDEF_PYTHON)
		return()
	endif()
	set(probe "import sys, jinja2; assert sys.version_info >= (3, 9); print(sys.executable)")
	foreach(python python3 /usr/bin/python3 python3.13 python3.12 python3.11 python3.10 python3.9)
		execute_process(COMMAND ${python} -c "${probe}" RESULT_VARIABLE status OUTPUT_VARIABLE path
			OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
		if(status EQUAL 0)
			set(WORKDEF_PYTHON ${path} CACHE STRING "A Python 3 that has jinja2" FORCE)
			return()
		endif()
	endforeach()
	message(FATAL_ERROR "workdef_generate() needs Python 3.9 or newer with jinja2 (Debian: python3-jinja2); "
		"WORKDEF_PYTHON can say which")
endfunction()

# With the policy, what a depfile says is understood in subdirectories too.
cmake_policy(PUSH)
if(POLICY CMP0116)
	cmake_policy(SET CMP0116 NEW)
endif()

function(workdef_generate)
	cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;SCHEMA" "OUTPUTS")
	if(CMAKE_VERSION VERSION_LESS 3.20)
		message(FATAL_ERROR "workdef_generate() needs CMake 3.20 or newer")
	elseif(arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "workdef_generate() does not know: ${arg_UNPARSED_ARGUMENTS}")
	elseif(NOT arg_SCHEMA OR NOT TARGET "${arg_TARGET}")
		message(FATAL_ERROR "workdef_generate() needs a TARGET that exists, and a SCHEMA")
	elseif(NOT arg_OUTPUTS)
		set(arg_OUTPUTS types schema cyaml api)
	endif()
	workdef_find_python()
	get_property(data_dir GLOBAL PROPERTY WORKDEF_DATA_DIR)
	get_filename_component(schema ${arg_SCHEMA} ABSOLUTE)
	set(out ${CMAKE_CURRENT_BINARY_DIR}/workdef/${arg_TARGET})
	set(generate ${WORKDEF_PYTHON} -B -m generator --schema ${schema} --out ${out} --only ${arg_OUTPUTS}
		--with-needed)

	# The files are named after the schema's id, so the schema's changes count for the configuration too.
	set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema})
	execute_process(COMMAND ${generate} --list-outputs WORKING_DIRECTORY ${data_dir}
		RESULT_VARIABLE status OUTPUT_VARIABLE files ERROR_VARIABLE errors OUTPUT_STRIP_TRAILING_WHITESPACE)
	if(NOT status EQUAL 0)
		message(FATAL_ERROR "${errors}")
	endif()
	string(REPLACE "\n" ";" files "${files}")

	# The depfile shows when the generator ran; unchanged outputs keep their times.  It is named after
	# their list, since Ninja refuses a depfile that lists outputs that no longer exist.
	string(MD5 list "${files}")
	set(depfile ${out}/${list}.d)
	add_custom_command(OUTPUT ${depfile} BYPRODUCTS ${files} DEPFILE ${depfile}
		COMMAND ${generate} --depfile ${depfile}
		COMMAND ${CMAKE_COMMAND} -E touch ${depfile}
		DEPENDS ${schema} WORKING_DIRECTORY ${data_dir} COMMENT "Generating from ${arg_SCHEMA}" VERBATIM)
	target_sources(${arg_TARGET} PRIVATE ${depfile} ${files})
	target_include_directories(${arg_TARGET} PUBLIC $<BUILD_INTERFACE:${out}>)
	target_link_libraries(${arg_TARGET} PUBLIC workdef::workdef_static)
	if("tool" IN_LIST arg_OUTPUTS)
		target_link_libraries(${arg_TARGET} PUBLIC workdef::workdef_cli)
	endif()
endfunction()

cmake_policy(POP)
