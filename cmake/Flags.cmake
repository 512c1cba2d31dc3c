# One target carries what every part of Itinera is compiled with.
add_library(itinera_flags INTERFACE)
target_compile_options(itinera_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${ITINERA_WERROR}>:-Werror> # packaging/build sets it where CI=true, nobody else does
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # so that ccache can tell what a precompiled header held
target_compile_definitions(itinera_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(itinera_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(ITINERA_SANITIZE)
    target_compile_options(itinera_flags INTERFACE -fsanitize=address -fno-omit-frame-pointer)
    add_compile_options(-fsanitize=undefined -fno-sanitize-recover=undefined) # tests go without
    target_link_options(itinera_flags INTERFACE -fsanitize=address,undefined)
else()
    target_compile_options(itinera_flags INTERFACE -fstack-protector-strong
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()
target_link_options(itinera_flags INTERFACE -Wl,-z,relro,-z,now)
