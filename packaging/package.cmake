# The package: cpack makes a .deb on Debian, an archive of all files on a system that has no package described here yet
# (Windows: an installer with the file type in the registry comes with that port).
set(CPACK_PACKAGE_NAME gensvar)
set(CPACK_PACKAGE_VENDOR "The Gensvar project")
set(CPACK_PACKAGE_CONTACT "${GENSVAR_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Net Promoter Score from survey spreadsheets")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS # whatever the umask is
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_GENERATOR ZIP)
find_program(GENSVAR_DPKG_DEB dpkg-deb)
mark_as_advanced(GENSVAR_DPKG_DEB)
if(GENSVAR_DPKG_DEB)
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_COMPONENTS_ALL Unspecified debian)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION math)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Gensvar turns the answers of a customer survey into Net Promoter Score per
department, touchpoint and month, says which changes are more than chance, and
shows the comments behind every figure.

It reads CSV, XLSX, ODS and XLS as survey platforms and people make them, and
keeps everything in one file on your own computer. It comes as a desktop
application and as a command line, in English, Swedish, Norwegian, Danish and
Dutch.")
# Libraries are found in the programs, and X11, SVG and a font come with those. What is not linked has to be named: the
# driver of the database that Qt loads while it runs, and the files of the time zones. Wayland works through X11 without
# its plugin; the portal tells whether the desktop is dark.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
if(GENSVAR_WINDOW)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-desktop-portal")
endif()
include(CPack)
