// question: tokenise
// message: These are the characters' codes
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    return text.chars().toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
