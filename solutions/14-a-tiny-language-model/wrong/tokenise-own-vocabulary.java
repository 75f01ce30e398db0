// question: tokenise
// message: A vocabulary was made of this text
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    String own = vocabularyOf(text);
    return text.chars().map(c -> vocabulary.indexOf(c) < 0 ? vocabulary.length() : own.indexOf(c))
            .toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
