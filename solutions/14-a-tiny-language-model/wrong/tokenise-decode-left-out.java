// question: tokenise
// message: Unknown characters were left out
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    return text.chars().map(vocabulary::indexOf)
            .map(id -> id < 0 ? vocabulary.length() : id).toArray();
}

String decoded(int[] ids, String vocabulary) {
    return Arrays.stream(ids).filter(id -> id < vocabulary.length())
            .mapToObj(id -> vocabulary.substring(id, id + 1)).collect(Collectors.joining());
}
