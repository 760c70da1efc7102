// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likenames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gensvar::text {

static constexpr qsizetype shortestWord = 6; // shorter ones differ by a letter and are two: "Norr" and "Torr"

// Letters and digits alone, without regard to case.
static QString bare(const QString &name)
{
    QString letters;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    return letters;
}

static qsizetype equalAtBegin(QStringView a, QStringView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

// Two different texts, one letter apart or two neighbours swapped.
static bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const qsizetype at = equalAtBegin(a, b);
    const auto isLetter = [](QChar c) { return !c.isNumber(); };
    if (a.size() + 1 == b.size())
        return isLetter(b[at]) && a.mid(at) == b.mid(at + 1);
    if (a.size() != b.size() || !isLetter(a[at]) || !isLetter(b[at]))
        return false;
    if (a.mid(at + 1) == b.mid(at + 1))
        return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.mid(at + 2) == b.mid(at + 2);
}

// What is left of a name without one of its letters: two names one slip apart share one of these, or their own text.
static QStringList without(const QString &letters)
{
    QStringList all{letters};
    for (qsizetype i = 0; i < letters.size(); ++i)
        all.append(letters.left(i) + letters.mid(i + 1));
    return all;
}

namespace {

class Pairs
{
public:
    explicit Pairs(const QStringList &names)
    {
        for (const QString &name : names)
            m_bare.append(bare(name));
    }

    QList<LikePair> find()
    {
        same();
        slips();
        std::ranges::sort(m_pairs, {}, &LikePair::first);
        return m_pairs;
    }

private:
    void add(qsizetype first, qsizetype second)
    {
        m_pairs.append({first, second});
        m_taken.insert(first);
        m_taken.insert(second);
    }

    void same()
    {
        QHash<QString, qsizetype> seen;
        for (qsizetype i = 0; i < m_bare.size(); ++i) {
            if (m_bare[i].isEmpty())
                continue;
            const auto found = seen.constFind(m_bare[i]);
            if (found == seen.cend())
                seen.insert(m_bare[i], i);
            else if (!m_taken.contains(*found))
                add(*found, i);
        }
    }

    void slips()
    {
        QHash<QString, QList<qsizetype>> near;
        for (qsizetype i = 0; i < m_bare.size(); ++i) {
            if (m_bare[i].size() < shortestWord)
                continue;
            const QStringList keys = without(m_bare[i]);
            if (const auto other = partner(near, keys, i); other >= 0)
                add(other, i);
            for (const QString &key : keys)
                near[key].append(i);
        }
    }

    [[nodiscard]] qsizetype partner(const QHash<QString, QList<qsizetype>> &near, const QStringList &keys,
                                    qsizetype of) const
    {
        if (m_taken.contains(of))
            return -1;
        for (const QString &key : keys) {
            for (const qsizetype other : near.value(key)) {
                if (!m_taken.contains(other) && m_bare[other] != m_bare[of] && isOneSlip(m_bare[other], m_bare[of]))
                    return other;
            }
        }
        return -1;
    }

    QStringList m_bare;
    QSet<qsizetype> m_taken;
    QList<LikePair> m_pairs;
};

} // namespace

QList<LikePair> likeNames(const QStringList &names)
{
    return Pairs(names).find();
}

} // namespace gensvar::text
