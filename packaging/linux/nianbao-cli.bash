# bash completion for nianbao-cli. What can be said is asked of the program itself, so that it can't go stale.
# shellcheck shell=bash

_nianbao_cli() {
    local cur prev words cword
    _init_completion -n = || return

    # As C.UTF-8 the words are English whatever the session speaks; options and calls are the same in all.
    local cli=(env LC_ALL=C.UTF-8 LANGUAGE= "${words[0]}")
    local call=${words[1]-}
    if [ "$cword" -eq 1 ] || { [ "$cword" -eq 2 ] && [ "$call" = help ]; }; then
        local calls
        calls=$("${cli[@]}" help 2>/dev/null | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p')
        [ "$cword" -eq 2 ] || calls+=$'\nhelp\n--version'
        mapfile -t COMPREPLY < <(compgen -W "$calls" -- "$cur")
        return
    fi

    local usage
    usage=$("${cli[@]}" help "$call" 2>/dev/null)
    case $prev in
    --format | --review-sheet) # the usage has the words: --format text|json
        local choices
        choices=$(grep -oE -- "$prev [a-z]+\|[a-z|]+" <<<"$usage" | head -1)
        mapfile -t COMPREPLY < <(compgen -W "$(tr '|' ' ' <<<"${choices#"$prev "}")" -- "$cur")
        return
        ;;
    --explain)
        local rules
        rules=$("${cli[@]}" check --rules --format json 2>/dev/null | sed -n 's/.*"rule": *"\([^"]*\)".*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$rules" -- "$cur")
        return
        ;;
    --organ | --year | --size) return ;;
    esac

    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -- '--[a-z][a-z-]*' <<<"$usage" | sort -u)" -- "$cur")
    elif [ "$call" = set ] && [ "$cword" -gt 2 ] && [[ $cur == *=@* ]]; then
        cur=${cur#*=@}
        _filedir
    elif [ "$call" = set ] && [ "$cword" -gt 2 ] && [[ $cur == *=* ]]; then
        return # the value, which only its writer knows
    elif [ "$call" = set ] && [ "$cword" -gt 2 ]; then
        local file places
        file=${words[2]//[\\\"\']/} # as it was typed: a\ b, "a b"
        places=$("${cli[@]}" show "${file/#\~\//$HOME/}" --format json 2>/dev/null |
            sed -n 's/^ *"\([a-z0-9]\{1,\}\.[A-Za-z.]*\)": .*/\1=/p' | grep -vE '\.(total|concluded)|concluded')
        compopt -o nospace
        mapfile -t COMPREPLY < <(compgen -W "$places organ= year= title= documentNumber= signedBy= signedOn= \
            publishedOn= source= lead= s1= s5= s6=" -- "$cur")
    else
        _filedir
    fi
} && complete -F _nianbao_cli nianbao-cli
