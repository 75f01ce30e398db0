// question: advise
// message: That was no wish
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (each.person().equals(person)) {
            String text = each.text().strip().toUpperCase(Locale.ROOT);
            if (text.equals("NO PREFERENCE")) text = "NEUTRAL";
            try {
                advice = new Advice(Style.valueOf(text), false);
            } catch (IllegalArgumentException e) {
                // no wish
            }
        }
    }
    return advice;
}
