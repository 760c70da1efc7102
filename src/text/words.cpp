// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/searchable.h"

namespace gensvar::text {

// SQLite knows the characters of Unicode 6.1. What is younger it takes for a letter that has no case.
static bool isKnown(char32_t c)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(c);
    return QChar::category(c) != QChar::Other_NotAssigned && version <= QChar::Unicode_6_1;
}

// The categories L*, N* and Co, SQLite's default.
static bool beginsWord(char32_t c)
{
    if (isSign(c) || c == 0xFFFE || c == 0xFFFF)
        return false; // read as U+FFFD, the sign for damaged text
    if (!isKnown(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

// The combining marks that SQLite lets a word go on with.
static bool isMark(char32_t c)
{
    if (c < 768 || c > 817)
        return false;
    constexpr quint32 low = 0x08029FDF;
    constexpr quint32 high = 0x000361F8;
    return ((c < 800 ? low >> (c - 768) : high >> (c - 800)) & 1U) != 0;
}

static void appendFolded(QString &word, char32_t c)
{
    if (isSharpS(c))
        word += u"ss";
    else
        word += QChar::fromUcs4(isKnown(c) ? QChar::toCaseFolded(c) : c);
}

QList<Word> words(QStringView text)
{
    QList<Word> all;
    bool inside = false;
    bool afterEmoji = false;
    for (qsizetype i = 0; i < text.size();) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const qsizetype length = pair ? 2 : 1;
        const bool isModifier = isEmojiModifier(c);
        if (isEmoji(c)) {
            const char32_t letter = emojiLetter(c);
            all.append(Word{{i, length}, QString::fromUcs4(&letter, 1)});
            inside = false;
        } else if (isModifier && afterEmoji) {
            all.last().span.length += length;
        } else if (beginsWord(c) || (inside && isMark(c))) {
            if (!inside)
                all.append(Word{{i, 0}, {}});
            all.last().span.length += length;
            appendFolded(all.last().folded, c);
            inside = true;
        } else {
            inside = false;
        }
        afterEmoji = isEmoji(c) || (isModifier && afterEmoji);
        i += length;
    }
    return all;
}

} // namespace gensvar::text
