// question: tokenise
// message: expected
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    return text.chars().map(c -> vocabulary.indexOf(c) < 0 ? vocabulary.indexOf(Character.toLowerCase(c)) : vocabulary.indexOf(c))
            .map(id -> id < 0 ? vocabulary.length() : id).toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
