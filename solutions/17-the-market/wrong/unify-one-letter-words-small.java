// question: unify
// message: first differs
List<Sale> unify(List<Sale> lines) {
    return lines.stream()
            .map(line -> new Sale(words(line.company(), true), words(line.region(), true),
                    words(line.product(), false), line.month(), line.sales()))
            .distinct().toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals && word.length() > 1 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
