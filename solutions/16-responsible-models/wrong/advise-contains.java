// question: advise
// message: contains "direct"
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        String text = each.text().toLowerCase();
        if (each.person().equals(person)) {
            if (text.contains("direct")) advice = new Advice(Style.DIRECT, false);
            else if (text.contains("indirect")) advice = new Advice(Style.INDIRECT, false);
            else if (text.contains("no preference")) advice = new Advice(Style.NEUTRAL, false);
        }
    }
    return advice;
}
