# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into a folder of its own, and tries what lies there: the programs start, the desktop's files are
# where they are looked for and are right by the desktop's own tools, where those exist.
# cmake -DBUILD=<folder> -DPREFIX=<folder> -DWINDOW=ON -P install.cmake

function(run name)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(SEND_ERROR "${name}: ${status}\n${output}")
    endif()
endfunction()

function(wanted file)
    if(NOT EXISTS ${PREFIX}/${file})
        message(SEND_ERROR "${file} is not installed")
    endif()
endfunction()

file(REMOVE_RECURSE ${PREFIX})
run("install" ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX})
wanted(bin/gensvar-cli)
wanted(share/doc/gensvar/README.md)
wanted(share/doc/gensvar/LICENSE)
run("gensvar-cli --version" ${PREFIX}/bin/gensvar-cli --version)

if(WINDOW) # the build has it
    wanted(bin/gensvar)
    run("gensvar --version" ${PREFIX}/bin/gensvar --version)
    set(id org.gensvar.Gensvar)
    foreach(file applications/${id}.desktop metainfo/${id}.metainfo.xml mime/packages/${id}.xml
            icons/hicolor/scalable/apps/${id}.svg icons/hicolor/scalable/mimetypes/application-x-gensvar.svg
            man/man1/gensvar.1.gz man/man1/gensvar-cli.1.gz)
        wanted(share/${file})
    endforeach()
    find_program(desktop_file_validate desktop-file-validate)
    if(desktop_file_validate)
        run("desktop-file-validate" ${desktop_file_validate} ${PREFIX}/share/applications/${id}.desktop)
    endif()
    find_program(appstreamcli appstreamcli)
    if(appstreamcli)
        run("appstreamcli" ${appstreamcli} validate --no-net ${PREFIX}/share/metainfo/${id}.metainfo.xml)
    endif()
endif()
file(REMOVE_RECURSE ${PREFIX})
