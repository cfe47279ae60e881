#!/bin/sh
# Collect the words on screen into resources/i18n/*.ts and compile those to the .qm that the program reads.
# The family view has catalogs of its own, one for each of resources/languages.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
out=resources/i18n
family=$(find station/ui/family -name '*.py' | sort)
# What a shared row is called stands on its class, marked by `sync_word`; and an act in the table of acts, by `marked`.
desk=$(find station/ui station/demo station/models station/rules -name '*.py' -not -path 'station/ui/family/*' | sort)
update() { # sources, catalog, another language whose plurals it has
    # shellcheck disable=SC2086
    "$bin/pyside6-lupdate" -silent -no-obsolete -locations none -source-language en ${3:+-target-language "$3"} \
        -tr-function-alias "QT_TRANSLATE_NOOP+=sync_word,QT_TRANSLATE_NOOP+=marked" $1 -ts "$out/$2.ts"
}
for catalog in resources/languages/*.json; do
    language=$(basename "$catalog" .json)
    case $language in
    pt) plurals=pt_PT ;;         # of pt alone Qt takes Brazil's
    rcf | swb) plurals=fr_FR ;;  # Qt knows neither
    *) plurals= ;;
    esac
    update "$family" "family_$language" "$plurals"
done
for language in fr en; do update "$desk" "desk_$language" ""; done
for catalog in "$out"/*.ts; do
    "$bin/pyside6-lrelease" -silent "$catalog" -qm "${catalog%.ts}.qm"
done
