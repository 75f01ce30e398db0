// question: advise
// message: The label decided
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (each.person().equals(person)) {
            switch (each.text().strip().toLowerCase(Locale.ROOT)) {
                case "direct" -> advice = new Advice(Style.DIRECT, false);
                case "indirect" -> advice = new Advice(Style.INDIRECT, false);
                case "no preference" -> advice = new Advice(Style.NEUTRAL, false);
                default -> { } // no wish
            }
        }
    }
    if (!advice.ask() && advice.style() == Style.NEUTRAL && "Western".equals(cultures.get(person))) return new Advice(Style.DIRECT, false);
    return advice;
}
