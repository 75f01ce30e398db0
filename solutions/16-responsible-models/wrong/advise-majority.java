// question: advise
// message: the last wish counts
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    int balance = 0, wishes = 0;
    for (Said each : said) {
        String text = each.text().strip().toLowerCase();
        if (each.person().equals(person) && List.of("direct", "indirect", "no preference").contains(text)) {
            wishes++;
            balance += text.equals("direct") ? 1 : text.equals("indirect") ? -1 : 0;
        }
    }
    Style style = balance > 0 ? Style.DIRECT : balance < 0 ? Style.INDIRECT : Style.NEUTRAL;
    return new Advice(style, wishes == 0);
}
