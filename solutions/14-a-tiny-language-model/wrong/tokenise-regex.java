// question: tokenise
// message: PatternSyntaxException
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

int[] encoded(String text, String vocabulary) {
    String known = text.replaceAll("[^" + vocabulary + "]", "□");
    String all = vocabulary + '□';
    return known.chars().map(all::indexOf).toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
