// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/twonames.h"

#include "store/database.h"
#include "store/setting.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

ValuePair valuePair(domain::ValueId one, domain::ValueId other)
{
    return one < other ? ValuePair{one, other} : ValuePair{other, one};
}

static QString written(domain::Dimension dimension, const ValuePair &pair)
{
    return u"%1:%2:%3"_s.arg(QString(domain::dimensionName(dimension)))
        .arg(pair.first.value())
        .arg(pair.second.value());
}

base::Result<QSet<ValuePair>> twoNames(Database &database, domain::Dimension dimension)
{
    return SettingStore(database).text(setting::twoNames).map([dimension](const QString &text) {
        QSet<ValuePair> pairs;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList parts = word.split(u':');
            if (parts.size() == 3 && parts[0] == domain::dimensionName(dimension))
                pairs.insert(valuePair(domain::ValueId(parts[1].toLongLong()), domain::ValueId(parts[2].toLongLong())));
        }
        return pairs;
    });
}

base::Result<void> keepTwo(Database &database, domain::Dimension dimension, const ValuePair &pair)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(database);
    const auto text = settings.text(setting::twoNames);
    if (!text)
        return base::failure(text);
    QStringList words = text->split(u' ', Qt::SkipEmptyParts);
    const QString word = written(dimension, pair);
    if (words.contains(word))
        return {};
    words.append(word);
    if (const auto set = settings.set(setting::twoNames, words.join(u' ')); !set)
        return set;
    return transaction->commit();
}

} // namespace gensvar::store
