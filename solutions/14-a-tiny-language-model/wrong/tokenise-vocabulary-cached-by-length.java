// question: tokenise
// message: expected
Map<Integer, String> memo = new HashMap<>();
String vocabularyOf(String text) {
    return memo.computeIfAbsent(text.length(), n -> text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining()));
}

int[] encoded(String text, String vocabulary) {
    return text.chars().map(vocabulary::indexOf)
            .map(id -> id < 0 ? vocabulary.length() : id).toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
