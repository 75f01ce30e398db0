// question: advise
// message: A wish that was stated wins
Advice advise(String person, Map<String, String> cultures, List<Said> said) {
    return new Advice(Style.NEUTRAL, true);
}
