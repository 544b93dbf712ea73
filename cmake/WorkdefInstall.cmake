# What is installed, and the Debian packages made of it (`cpack` in the build folder).
include(CMakePackageConfigHelpers)

set(workdef_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/workdef)
set(workdef_data_dir ${CMAKE_INSTALL_DATADIR}/workdef)

if(WORKDEF_TOOL)
	install(TARGETS workloadctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tool)
	install(TARGETS workdef_cli EXPORT workdef-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev)
	install(FILES runtime/include/cli.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/workdef COMPONENT dev)
	install(FILES generated/workloadctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tool)
endif()
install(TARGETS workdef_shared workload_shared EXPORT workdef-targets
	LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT tool NAMELINK_COMPONENT dev)
install(TARGETS workdef_static workload_static EXPORT workdef-targets
	ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev)
install(TARGETS workdef workload EXPORT workdef-targets)
install(FILES runtime/include/workdef.h runtime/include/schema.h runtime/include/quantity.h runtime/include/attributes.h
	runtime/include/codes.def runtime/include/relations.def runtime/include/rows.def
	runtime/include/types.def
	generated/workload.h generated/workload_types.h generated/workload_schema.h generated/workload_cyaml.h
	DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/workdef COMPONENT dev)

# The generator with what it reads, and the schema to learn from.
install(DIRECTORY generator DESTINATION ${workdef_data_dir} COMPONENT dev
	FILES_MATCHING PATTERN "*.py" PATTERN "*.j2" PATTERN "*.js" PATTERN "*.css" PATTERN "__pycache__" EXCLUDE)
install(FILES schema.def DESTINATION ${workdef_data_dir} COMPONENT dev)

# What scripts/amalgamate puts together: the engine's sources.
install(PROGRAMS scripts/amalgamate DESTINATION ${workdef_data_dir}/scripts COMPONENT dev)
install(DIRECTORY runtime DESTINATION ${workdef_data_dir} COMPONENT dev
	FILES_MATCHING PATTERN "*.[ch]" PATTERN "*.def" PATTERN "cli" EXCLUDE)

install(FILES generated/workload.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT tool)
install(FILES generated/workload-reference.html generated/workload-reference.md generated/findings.md
	DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT tool)
install(FILES generated/workload.schema.json DESTINATION ${workdef_data_dir} COMPONENT tool)
install(DIRECTORY generated/schema generated/crd DESTINATION ${workdef_data_dir} COMPONENT tool)

# Completion scripts, which the tool itself writes.
function(workdef_install_completion shell folder name)
	set(script ${CMAKE_CURRENT_BINARY_DIR}/completions/${name})
	add_custom_command(OUTPUT ${script} COMMAND workloadctl completion ${shell} > ${script} DEPENDS workloadctl VERBATIM)
	add_custom_target(workdef_completion_${shell} ALL DEPENDS ${script})
	install(FILES ${script} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder} COMPONENT tool)
endfunction()

if(WORKDEF_COMPLETIONS AND NOT CMAKE_CROSSCOMPILING)
	file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/completions)
	workdef_install_completion(bash bash-completion/completions workloadctl)
	workdef_install_completion(zsh zsh/site-functions _workloadctl)
	workdef_install_completion(fish fish/vendor_completions.d workloadctl.fish)
endif()

install(EXPORT workdef-targets NAMESPACE workdef:: DESTINATION ${workdef_package_dir} COMPONENT dev)
configure_package_config_file(cmake/workdef-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/workdef-config.cmake
	INSTALL_DESTINATION ${workdef_package_dir} PATH_VARS workdef_data_dir)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/workdef-config-version.cmake
	COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/workdef-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/workdef-config-version.cmake
	cmake/WorkdefGenerate.cmake DESTINATION ${workdef_package_dir} COMPONENT dev)

# Relative to the file itself, since packages have another prefix than the build.
file(RELATIVE_PATH workdef_pc_prefix ${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
set(workdef_packages workdef workload)
if(WORKDEF_TOOL)
	list(APPEND workdef_packages workdef_cli)
endif()
foreach(name ${workdef_packages})
	configure_file(cmake/${name}.pc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc @ONLY)
	install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
endforeach()

if(WORKDEF_TOP_LEVEL)
	set(CPACK_GENERATOR DEB)
	set(CPACK_PACKAGE_CONTACT "The Workdef authors")
	set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checks, loads and saves workload manifests")
	set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
	set(CPACK_DEB_COMPONENT_INSTALL ON)
	set(CPACK_COMPONENTS_ALL tool dev)
	set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
	set(CPACK_DEBIAN_TOOL_PACKAGE_NAME workdef)
	set(CPACK_DEBIAN_TOOL_PACKAGE_DEPENDS "libc6, libcyaml1, libyaml-0-2")
	set(CPACK_DEBIAN_DEV_PACKAGE_NAME workdef-dev)
	set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
		"workdef (= ${PROJECT_VERSION}), libcyaml-dev, libyaml-dev, python3, python3-jinja2")
	include(CPack)
endif()
