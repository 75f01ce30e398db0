// question: unify
// message: Brewline
List<Sale> unify(List<Sale> lines) {
    return lines.stream().map(line -> new Sale(words(line.company()), words(line.region()),
            words(line.product()).toLowerCase(Locale.ROOT), line.month(), line.sales())).distinct().toList();
}

String words(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "));
}
