# Fills a manual page's template: cmake -D SOURCE=… -D PAGE=… -D CLI=… -D LANGUAGE=… … -P make_page.cmake
execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/calls.sh ${CLI} ${LANGUAGE}
    OUTPUT_VARIABLE CALLS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${SOURCE} ${PAGE} @ONLY)
