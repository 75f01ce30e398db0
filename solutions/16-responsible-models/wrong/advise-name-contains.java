// question: advise
// message: Somebody else said that
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (person.contains(each.person())) {
            switch (each.text().strip().toLowerCase(Locale.ROOT)) {
                case "direct" -> advice = new Advice(Style.DIRECT, false);
                case "indirect" -> advice = new Advice(Style.INDIRECT, false);
                case "no preference" -> advice = new Advice(Style.NEUTRAL, false);
                default -> { } // no wish
            }
        }
    }
    return advice;
}
