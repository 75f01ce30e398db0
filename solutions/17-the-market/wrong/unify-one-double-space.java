// question: unify
// message: Arabica & Co
List<Sale> unify(List<Sale> lines) {
    return lines.stream().map(line -> new Sale(words(line.company(), true), words(line.region(), true),
            words(line.product(), false), line.month(), line.sales())).distinct().toList();
}

String words(String name, boolean capitals) {
    String one = name.strip().toLowerCase(Locale.ROOT).replace("  ", " ").replace("\t", " ");
    return !capitals ? one : Arrays.stream(one.split(" ")).filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .reduce((a, b) -> a + (one.contains(a + "  ") ? "  " : " ") + b).get();
}
