// question: tokenise
// message: expected
String vocabularyOf(String text) {
    return text.chars().distinct().sorted()
            .mapToObj(Character::toString).collect(Collectors.joining());
}

Map<Character, Integer> places = new HashMap<>();
int cached = -1;

int[] encoded(String text, String vocabulary) {
    if (cached != vocabulary.length()) {
        places.clear();
        cached = vocabulary.length();
        for (int i = 0; i < vocabulary.length(); i++) places.put(vocabulary.charAt(i), i);
    }
    return text.chars().map(c -> places.getOrDefault((char) c, vocabulary.length())).toArray();
}

String decoded(int[] ids, String vocabulary) {
    String all = vocabulary + '□';
    return Arrays.stream(ids).mapToObj(id -> all.substring(id, id + 1))
            .collect(Collectors.joining());
}
