// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destinations.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

namespace {

QString plain(const QString &text)
{
    QString letters;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            letters.append(character.toCaseFolded());
    }
    return letters;
}

bool beginsWord(const QString &text, const QString &typed)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// 0: the text begins with it; 1: each word typed begins a word; 2: each is somewhere; 3: not meant.
int distance(const Destination &destination, const QString &typed)
{
    const QString text = plain(destination.text);
    if (text.startsWith(typed))
        return 0;
    const QString all = text + u' ' + plain(destination.what);
    int worst = 1;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word))
            return 3;
        if (!beginsWord(all, word))
            worst = 2;
    }
    return worst;
}

} // namespace

QList<Destination> destinationsFor(const QList<Destination> &all, const QString &typed, qsizetype most)
{
    const QString wanted = plain(typed).simplified();
    if (wanted.isEmpty())
        return all.first(std::min(most, all.size()));
    std::array<QList<Destination>, 3> found;
    for (const Destination &destination : all) {
        const int away = distance(destination, wanted);
        if (away < 3)
            found[size_t(away)].append(destination);
    }
    QList<Destination> best = found[0] + found[1] + found[2];
    best.resize(std::min(most, best.size()));
    return best;
}

} // namespace gensvar::models
