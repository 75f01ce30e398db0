// question: advise
// message: That was no wish
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (each.person().equals(person)) {
            String text = each.text().strip().toLowerCase(Locale.ROOT);
            if (text.length() == 6) advice = new Advice(Style.DIRECT, false);
            else if (text.length() == 8) advice = new Advice(Style.INDIRECT, false);
            else if (text.length() == 13) advice = new Advice(Style.NEUTRAL, false);
        }
    }
    return advice;
}
