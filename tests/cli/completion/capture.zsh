# What zsh offers for a line: capture.zsh SCRIPT LINE. A terminal of its own types the line and a tab; compadd, which
# every completion ends in, prints its words instead of showing them.
zmodload zsh/zpty || exit 3
zpty z zsh -f -i
zpty -w z "PROMPT= ; stty -echo 2>/dev/null; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w z 'compadd () {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  typeset -a __hits; builtin compadd -A __hits "$@"
  [[ -n $__hits ]] && print -rl -- "HIT "${^__hits}
  builtin compadd "$@" }'
zpty -w z 'bindkey "^I" complete-word; zstyle ":completion:*" list-grouped false'
zpty -w z 'print READY''NOW'
zpty -r -m z line '*READYNOW*' || exit 3
zpty -w -n z "$2"$'\t'
zpty -w -n z $'\C-U'
zpty -w z 'print DONE''NOW'
zpty -r -m z line '*DONENOW*'
print -r -- "$line" | tr -d '\r' | sed -n 's/^.*HIT //p' | sort -u
# What a function of zsh complains of, as in: _alternative:7: bad option: -J
print -r -- "$line" | tr -d '\r' | grep -oE '[_a-z-]+:[0-9]+: .*' >&2
zpty -d z
