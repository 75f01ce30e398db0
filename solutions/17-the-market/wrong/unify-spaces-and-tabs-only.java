// question: unify
// message: elements expected
List<Sale> unify(List<Sale> lines) {
    return lines.stream()
            .map(line -> new Sale(words(line.company(), true), words(line.region(), true),
                    words(line.product(), false), line.month(), line.sales()))
            .distinct().toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.replaceAll("^[ \\t]+|[ \\t]+$", "").toLowerCase(Locale.ROOT).split("[ \\t]+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
