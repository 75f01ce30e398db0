// question: tokenise
// message: expected
String vocabularyOf(String text) {
    boolean[] there = new boolean[128];
    for (char c : text.toCharArray()) if (c < 128) there[c] = true;
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 128; c++) if (there[c]) all.append(c);
    return all.toString();
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
