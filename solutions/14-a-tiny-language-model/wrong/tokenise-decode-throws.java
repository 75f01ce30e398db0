// question: tokenise
// message: StringIndexOutOfBounds
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    return text.chars().map(vocabulary::indexOf)
            .map(id -> id < 0 ? vocabulary.length() : id).toArray();
}

String decoded(int[] ids, String vocabulary) {
    StringBuilder text = new StringBuilder();
    for (int id : ids) text.append(vocabulary.charAt(id));
    return text.toString();
}
