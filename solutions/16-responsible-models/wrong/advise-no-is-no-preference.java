// question: advise
// message: That was no wish
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (each.person().equals(person)) {
            String text = each.text().strip().toLowerCase(Locale.ROOT);
            if (text.equals("direct")) advice = new Advice(Style.DIRECT, false);
            else if (text.equals("indirect")) advice = new Advice(Style.INDIRECT, false);
            else if (text.startsWith("no ")) advice = new Advice(Style.NEUTRAL, false);
        }
    }
    return advice;
}
