# Finds what Itinera stands on, and refuses what is too old with a sentence that says what to install.
include(CheckCXXSourceRuns)

set(CMAKE_FIND_PACKAGE_PREFER_CONFIG ON)

find_package(Qt6 QUIET COMPONENTS Core)
if(NOT Qt6_FOUND OR Qt6_VERSION VERSION_LESS 6.4)
    message(FATAL_ERROR "Itinera needs Qt 6.4 or newer; found '${Qt6_VERSION}'. "
        "Install qt6-base-dev (Debian 12, 13, Ubuntu 24.04), or run packaging/setup.")
endif()
set(qt_wanted Core Sql Gui LinguistTools)
if(ITINERA_DESKTOP)
    list(APPEND qt_wanted Widgets PrintSupport Svg DBus)
    if(ITINERA_TESTS)
        list(APPEND qt_wanted Test)
    endif()
endif()
find_package(Qt6 6.4 QUIET COMPONENTS ${qt_wanted})
foreach(component IN LISTS qt_wanted)
    if(NOT Qt6${component}_FOUND)
        message(FATAL_ERROR "Qt's component ${component} is missing. "
            "Install qt6-base-dev, qt6-svg-dev, qt6-tools-dev and qt6-l10n-tools, or run packaging/setup.")
    endif()
endforeach()

find_package(PkgConfig QUIET)
if(NOT PkgConfig_FOUND)
    message(FATAL_ERROR "pkg-config is missing. Install pkg-config, or run packaging/setup.")
endif()

function(itinera_need name module minimum package)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET ${module}>=${minimum})
    if(NOT ${name}_FOUND)
        message(FATAL_ERROR "${module} ${minimum} or newer is missing. Install ${package}, or run packaging/setup.")
    endif()
endfunction()
itinera_need(sodium libsodium 1.0.18 libsodium-dev)
itinera_need(icu icu-uc 70 libicu-dev)
itinera_need(icui18n icu-i18n 70 libicu-dev)
itinera_need(zstd libzstd 1.5 libzstd-dev)
itinera_need(seccomp libseccomp 2.5 libseccomp-dev)
itinera_need(poppler poppler-qt6 22 libpoppler-qt6-dev)
itinera_need(sqlcipher sqlcipher 3 libsqlcipher-dev)

# SQLCipher's pkg-config file states the version of the SQLite inside, so the library itself is asked.
# SQLITE_HAS_CODEC makes the prototypes of sqlite3_key visible; Debian's pkg-config file omits it.
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::sqlcipher)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
check_cxx_source_runs([[
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
int main() {
    sqlite3 *db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &statement, nullptr) != SQLITE_OK) return 1;
    if (sqlite3_step(statement) != SQLITE_ROW) return 1;
    int major = 0, minor = 0;
    if (std::sscanf(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "%d.%d", &major, &minor) != 2) return 1;
    return major > 4 || (major == 4 && minor >= 6) ? 0 : 1;
}
]] SQLCIPHER_IS_4_6)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_DEFINITIONS)
if(NOT SQLCIPHER_IS_4_6)
    unset(SQLCIPHER_IS_4_6 CACHE)
    message(FATAL_ERROR "Itinera needs SQLCipher 4.6 or newer; the one found is older, or is not SQLCipher. "
        "On Debian 12: apt install -t bookworm-backports libsqlcipher-dev. "
        "On Debian 13 and Ubuntu 24.04: apt install libsqlcipher-dev. Or run packaging/setup.")
endif()

# Version 2.4 of CUPS brings no pkg-config file.
if(ITINERA_DESKTOP)
    find_package(Cups MODULE QUIET)
    if(NOT Cups_FOUND OR CUPS_VERSION_STRING VERSION_LESS 2.3)
        message(FATAL_ERROR "CUPS 2.3 or newer is missing; found '${CUPS_VERSION_STRING}'. "
            "Install libcups2-dev, or run packaging/setup.")
    endif()
endif()

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h)
find_library(ZXCVBN_LIBRARY zxcvbn)
if(NOT ZXCVBN_INCLUDE_DIR OR NOT ZXCVBN_LIBRARY)
    message(FATAL_ERROR "zxcvbn is missing. Install libzxcvbn-dev, or run packaging/setup.")
endif()
add_library(itinera_zxcvbn INTERFACE)
target_include_directories(itinera_zxcvbn INTERFACE ${ZXCVBN_INCLUDE_DIR})
target_link_libraries(itinera_zxcvbn INTERFACE ${ZXCVBN_LIBRARY})

if(ITINERA_TESTS)
    find_package(Catch2 QUIET)
    if(NOT Catch2_FOUND OR Catch2_VERSION VERSION_LESS 3)
        message(FATAL_ERROR "The tests need Catch2 3 or newer; found '${Catch2_VERSION}'. "
            "On Debian 12: apt install -t bookworm-backports catch2. "
            "On Debian 13 and Ubuntu 24.04: apt install catch2. Or run packaging/setup.")
    endif()
    include(Catch)
    if(ITINERA_DESKTOP)
        itinera_need(sm sm 1.2 libsm-dev)
        itinera_need(ice ice 1.0 libsm-dev)
    endif()
endif()
