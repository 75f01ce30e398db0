// question: unify
// message: Arabica & Co
List<Sale> unify(List<Sale> lines) {
    return lines.stream().map(line -> new Sale(words(line.company(), true), words(line.region(), true),
            words(line.product(), false), line.month(), line.sales())).distinct().toList();
}

String words(String name, boolean capital) {
    String one = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return capital ? one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1) : one;
}
