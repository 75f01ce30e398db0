// question: advise
// message: expected
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    return new Advice(Style.NEUTRAL, true);
}
