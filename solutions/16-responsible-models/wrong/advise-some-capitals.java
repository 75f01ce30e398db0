// question: advise
// message: Capital letters
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    Advice advice = new Advice(Style.NEUTRAL, true);
    for (Said each : said) {
        if (each.person().equals(person)) {
            switch (each.text().strip().replace("Direct", "direct").replace("DIRECT", "direct").replace("Indirect", "indirect").replace("No", "no")) {
                case "direct" -> advice = new Advice(Style.DIRECT, false);
                case "indirect" -> advice = new Advice(Style.INDIRECT, false);
                case "no preference" -> advice = new Advice(Style.NEUTRAL, false);
                default -> { } // no wish
            }
        }
    }
    return advice;
}
