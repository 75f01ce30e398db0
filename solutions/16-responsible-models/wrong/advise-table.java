// question: advise
// message: The label decided
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    String advice = communicate(cultures.getOrDefault(person, ""));
    if (advice.equals("direct")) return new Advice(Style.DIRECT, false);
    if (advice.equals("indirect")) return new Advice(Style.INDIRECT, false);
    return new Advice(Style.NEUTRAL, true);
}
