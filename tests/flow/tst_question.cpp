// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/codes.h"
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/question.h"
#include "metrics/difference.h"
#include "metrics/figure.h"
#include "questionoracle.h"
#include "store/attributepack.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace gensvar;
using namespace gensvar::flow;
using domain::Axis;
using domain::Comparison;
using domain::Dimension;
using domain::Period;
using domain::Scope;
using domain::Snapshot;
using domain::Verdict;
using test::Answer;
using test::MadeStore;
using test::QuestionOracle;
using namespace Qt::Literals::StringLiterals;

using Keys = QList<std::optional<QString>>;

static const QDateTime now(QDate(2026, 6, 10), QTime(23, 30), Qt::UTC); // the 11th in Stockholm

class TestQuestion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyStore();
    void agreesWithThePlainestWay_data();
    void agreesWithThePlainestWay();
    void unknownValuesAreWarnedOf();
    void attributes();
    void filtersByWhatCameAfter();
    void valuesMostFirst();
    void verdictsAreCorrectedTogether();
    void badQuestionsAreRefused();
    void threadsShareTheColumns();
    void changesAreSeen();

private:
    void makeValues();
    void makeAnswers(int count);
    [[nodiscard]] Scope randomScope(QRandomGenerator &random) const;
    [[nodiscard]] QStringList expected(const Scope &scope, const DateSpan &span) const;

    MadeStore m_store{now};
    QuestionOracle m_oracle;
    std::unique_ptr<Connection> m_connection;
};

static std::unique_ptr<Connection> connectionTo(const QString &path)
{
    auto opened = Connection::open(path, OpenMode::Read, {}, [] { return now; });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    return std::move(*opened);
}

void TestQuestion::makeValues()
{
    const auto make = [this](Dimension dimension, const QString &name, qint64 mergedInto = 0, qint64 parent = 0) {
        const qint64 id = m_store.value(dimension, name, mergedInto, parent);
        m_oracle.values[dimension][id] = {name, mergedInto, parent};
        return id;
    };
    using enum Dimension;
    const qint64 service = make(Department, u"Kundservice"_s);
    const qint64 nordic = make(Department, u"Norden"_s);
    make(Department, u"kundeservice"_s, service);
    make(Department, u"Claims"_s, 0, nordic);
    make(Department, u"Økonomi"_s, 0, nordic);
    make(Department, u"𝒮ales"_s); // beyond 16 bits: after U+FF08 by code point
    make(Department, u"（web）"_s);
    for (const QString &name : {u"Call"_s, u"Store"_s, u"Web"_s})
        make(Touchpoint, name);
    for (const Dimension dimension : {Channel, Segment, Product, Account})
        for (int i = 0; i < 4; ++i)
            make(dimension, domain::dimensionName(dimension) + QString::number(i));
}

void TestQuestion::makeAnswers(int count)
{
    using enum Dimension;
    static QRandomGenerator random(4);
    QList<Answer> more;
    for (int i = 0; i < count; ++i) {
        Answer answer;
        answer.on = QDate(2024, 11, 20).addDays(random.bounded(567)); // until the 9th of June 2026
        answer.score = random.bounded(12) - 1;
        answer.kind = domain::Kind(random.bounded(domain::kindCount));
        answer.comment = answer.score < 0 || random.bounded(2) == 0 ? u"bra"_s : QString();
        answer.exclusion = random.bounded(15) == 0 ? domain::Exclusion::OwnStaff : domain::Exclusion::None;
        for (const Dimension dimension : {Department, Touchpoint, Channel, Segment, Product, Account}) {
            const qint64 id = random.bounded(int(m_oracle.values[dimension].size()) + 1);
            if (id != 0 && !(dimension == Department && id == 2)) // a group has no responses of its own
                answer.values[dimension] = id;
        }
        more.append(answer);
    }
    m_store.add(more);
    m_oracle.answers += more;
}

void TestQuestion::initTestCase()
{
    makeValues();
    makeAnswers(3000);
    m_connection = connectionTo(m_store.path());
}

void TestQuestion::emptyStore()
{
    const MadeStore empty(now);
    const auto connection = connectionTo(empty.path());
    Question question(*connection, makeColumnCache());
    Scope scope;
    scope.by = {Axis::of(Dimension::Department)};
    const auto answer = question.ask(scope);
    QVERIFY(answer);
    QVERIFY(!answer->from && !answer->to && !answer->figure && answer->groups.isEmpty());
    scope.from = QDate(2026, 1, 1);
    scope.period = Period::Month;
    scope.filter = {{Axis::of(Dimension::Product), {QString()}}};
    QVERIFY(question.ask(scope));
    QVERIFY(question.values(Axis::of(Dimension::Product))->isEmpty());
    QCOMPARE(question.comments({})->total, 0);
    QVERIFY(question.warm());
}

Scope TestQuestion::randomScope(QRandomGenerator &random) const
{
    using enum Dimension;
    static const QList<Axis> axes{Axis::of(Department), Axis::of(Touchpoint), Axis::of(Kind),    Axis::of(Channel),
                                  Axis::of(Segment),    Axis::of(Product),    Axis::of(Account), Axis::ofScore()};
    static const QStringList departments{u"Kundservice"_s, u"kundeservice"_s, u"Norden"_s, u"Økonomi"_s,
                                         u"𝒮ales"_s,       u"Nowhere"_s,      QString()};
    const auto anyAxis = [&] {
        return axes[random.bounded(2) == 0 ? random.bounded(3) : random.bounded(int(axes.size()))];
    };
    Scope scope;
    for (int i = random.bounded(3); i > 0; --i) {
        if (const Axis axis = anyAxis(); !scope.by.contains(axis))
            scope.by.append(axis);
    }
    for (int i = random.bounded(3); i > 0; --i) {
        domain::Condition condition{anyAxis(), {}};
        for (int k = 1 + random.bounded(2); k > 0; --k) {
            if (condition.axis.type == Axis::Type::Score)
                condition.values.append(QStringList{u"0-6"_s, u"9"_s, u"7-8"_s, QString()}[random.bounded(4)]);
            else if (condition.axis.dimension == Kind)
                condition.values.append(domain::kindName(domain::Kind(random.bounded(4))));
            else if (condition.axis.dimension == Department)
                condition.values.append(departments[random.bounded(int(departments.size()))]);
            else
                condition.values.append(m_oracle.values.at(condition.axis.dimension).at(1 + random.bounded(3)).name);
        }
        scope.filter.append(condition);
    }
    scope.period = Period(random.bounded(6));
    scope.rollingDays = random.bounded(3) == 0 ? 1 + random.bounded(120) : 0;
    scope.comparison = Comparison(random.bounded(3));
    if (random.bounded(2) == 0) { // whole months half of the time
        const int first = random.bounded(20);
        scope.from = QDate(2024, 10, 1).addMonths(first);
        scope.to = QDate(2024, 10, 1).addMonths(first + 1 + random.bounded(8)).addDays(-1);
        if (random.bounded(2) == 0)
            scope.to = scope.to->addDays(-random.bounded(20));
    }
    return scope;
}

static QString drawn(const QString &keys, const QString &period, const domain::Tally &tally, bool mixed, bool running,
                     const std::optional<domain::Tally> &before)
{
    const auto counts = [](const domain::Tally &t) {
        QStringList parts;
        for (const qint64 score : t.scores)
            parts.append(QString::number(score));
        return u"%1|%2|%3|%4"_s.arg(parts.join(u',')).arg(t.unscored).arg(t.comments).arg(t.excluded);
    };
    return keys % u' ' % period % u' ' % counts(tally) % (mixed ? " mixed"_L1 : ""_L1)
        % (running ? " running"_L1 : ""_L1) % (before ? " before "_L1 + counts(*before) : QString());
}

static QString drawn(const Keys &keys)
{
    QStringList parts;
    for (const auto &key : keys)
        parts.append(key.value_or(u"<null>"_s));
    return parts.join(u'/');
}

static QStringList drawn(const Snapshot &snapshot)
{
    QStringList lines;
    for (const domain::Group &group : snapshot.groups) {
        std::optional<domain::Tally> before;
        if (group.change)
            before = group.change->before;
        lines.append(drawn(drawn(group.keys), domain::periodName(snapshot.scope.period, group.periodStart), group.tally,
                           group.mixedKinds, group.running, before));
    }
    return lines;
}

/// By code point, no value last.
static bool isBefore(const Keys &a, const Keys &b)
{
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (!a[i] || !b[i])
            return a[i].has_value();
        return a[i]->toUcs4() < b[i]->toUcs4();
    }
    return false;
}

QStringList TestQuestion::expected(const Scope &scope, const DateSpan &span) const
{
    struct Line
    {
        Keys keys;
        QDate start;
        QString text;
    };
    std::vector<Line> lines;
    for (QDate day = span.from; day <= span.to;) {
        const DateSpan period = scope.period == Period::Total ? span : periodAround(scope.period, day);
        DateSpan days{std::max(period.from, span.from), std::min(period.to, span.to)};
        std::optional<DateSpan> before;
        if (scope.comparison != Comparison::None) {
            const DateSpan asked{scope.from ? days.from : period.from, scope.to ? days.to : period.to};
            before = scope.period == Period::Total ? comparedSpan(span, scope.comparison)
                                                   : comparedPart(scope.period, period, asked, scope.comparison);
        }
        if (scope.rollingDays > 0) {
            days.to = scope.to ? days.to : period.to;
            days.from = days.to.addDays(1 - scope.rollingDays);
            if (scope.comparison == Comparison::Previous)
                before = DateSpan{days.from.addDays(-scope.rollingDays), days.from.addDays(-1)};
            else if (scope.comparison == Comparison::LastYear && days.to.addYears(-1) < days.from)
                before = DateSpan{days.to.addYears(-1).addDays(1 - scope.rollingDays), days.to.addYears(-1)};
        }
        auto sumsBefore = before ? m_oracle.sums(scope, *before) : std::map<Keys, QuestionOracle::Sum>();
        for (const auto &[keys, sum] : m_oracle.sums(scope, days)) {
            if (sum.tally.responses() == 0)
                continue;
            std::optional<domain::Tally> tallyBefore;
            if (const auto found = sumsBefore.find(keys);
                found != sumsBefore.end() && found->second.tally.responses() > 0)
                tallyBefore = found->second.tally;
            lines.push_back({keys, period.from,
                             drawn(drawn(keys), domain::periodName(scope.period, period.from), sum.tally,
                                   sum.kinds.size() > 1, period.to >= QDate(2026, 6, 11), tallyBefore)});
        }
        day = period.to.addDays(1);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.keys != b.keys ? isBefore(a.keys, b.keys) : a.start < b.start;
    });
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    return texts;
}

void TestQuestion::agreesWithThePlainestWay_data()
{
    QTest::addColumn<bool>("rollups");
    QTest::newRow("from rollups where they can") << true;
    QTest::newRow("from columns") << false;
}

void TestQuestion::agreesWithThePlainestWay()
{
    QFETCH(bool, rollups);
    Question question(*m_connection, makeColumnCache());
    question.useRollups(rollups);
    QRandomGenerator random(2026);
    for (int round = 0; round < 120; ++round) {
        const Scope scope = randomScope(random);
        const auto answer = question.ask(scope);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        if (scope.from)
            QVERIFY(answer->from == scope.from && answer->to == scope.to);
        const DateSpan span{*answer->from, *answer->to};
        const QStringList lines = expected(scope, span);
        const QStringList got = drawn(*answer);
        if (got != lines) {
            QString note = u"round %1, period %2, rolling %3, comparison %4, %5..%6"_s.arg(round)
                               .arg(int(scope.period))
                               .arg(scope.rollingDays)
                               .arg(int(scope.comparison))
                               .arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate));
            for (const Axis &axis : scope.by)
                note += " by "_L1 + axis.name();
            for (const domain::Condition &condition : scope.filter)
                note += " where "_L1 + condition.axis.name() + u'=' + condition.values.join(u',');
            qWarning().noquote() << note;
        }
        QCOMPARE(got, lines);

        Scope whole = scope;
        whole.by.clear();
        domain::Tally total;
        for (const auto &[keys, sum] : m_oracle.sums(whole, span))
            total += sum.tally;
        QVERIFY(answer->total == total);
    }
}

void TestQuestion::unknownValuesAreWarnedOf()
{
    Question question(*m_connection, makeColumnCache());
    Scope scope;
    scope.filter = {{Axis::of(Dimension::Department), {u"Nowhere"_s}}, {Axis::ofAttribute(u"Butik"_s), {u"x"_s}}};
    const auto answer = question.ask(scope);
    QVERIFY(answer);
    QVERIFY(answer->groups.isEmpty());
    QCOMPARE(answer->warnings,
             (QList<base::Error>{base::Error(code::unknownValue, {u"department"_s, u"Nowhere"_s}),
                                 base::Error(code::unknownAttribute, {u"Butik"_s})}));
}

void TestQuestion::badQuestionsAreRefused()
{
    Question question(*m_connection, makeColumnCache());
    const auto refusal = [&](const Scope &scope) {
        const auto answer = question.ask(scope);
        return answer ? QString() : answer.error().code;
    };
    Scope scope;
    for (const QString &range : {u"11"_s, u"6-0"_s, u"-1"_s, u"a"_s, u"1-"_s, u"0-11"_s}) {
        scope.filter = {{Axis::ofScore(), {range}}};
        QCOMPARE(refusal(scope), QString(code::badScoreRange));
    }
    scope.filter.clear();
    scope.by = {Axis::ofAttribute(u"Butik"_s)};
    QCOMPARE(refusal(scope), QString(code::unknownAttribute));
    scope.by.clear();
    scope.from = QDate(2026, 2, 1);
    scope.to = QDate(2026, 1, 1);
    QCOMPARE(refusal(scope), QString(code::daysReversed));
}

void TestQuestion::attributes()
{
    MadeStore store(now);
    store.sql(u"INSERT INTO attribute (id, name, is_open) VALUES (1, 'Butik', 0), (2, 'Ordre', 1)"_s);
    store.sql(
        u"INSERT INTO attribute_value (id, attribute_id, value) VALUES (1, 1, 'Oslo'), (2, 1, 'Bergen'), (3, 2, 'A')"_s);
    const auto answer = [](int score, qint64 shop, const QByteArray &order) {
        std::string pack;
        if (shop)
            store::appendCoded(pack, 1, shop);
        if (order == "A")
            store::appendCoded(pack, 2, 3);
        else if (!order.isEmpty())
            store::appendOpen(pack, 2, std::string_view(order.data(), size_t(order.size())));
        return Answer{QDate(2026, 1, 5),       score, domain::Kind::NotTold,          {},
                      domain::Exclusion::None, {},    QByteArray::fromStdString(pack)};
    };
    store.add({answer(10, 1, "A"), answer(9, 1, "B"), answer(0, 2, "B"), answer(5, 0, {})});
    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    QCOMPARE(*question.attributes(), (QStringList{u"Butik"_s, u"Ordre"_s}));

    Scope scope;
    scope.by = {Axis::ofAttribute(u"Butik"_s)};
    const auto byShop = question.ask(scope);
    QVERIFY(byShop);
    QStringList shops;
    for (const domain::Group &group : byShop->groups)
        shops.append(u"%1 %2"_s.arg(drawn(group.keys)).arg(group.figure->nps));
    QCOMPARE(shops, (QStringList{u"Bergen -100"_s, u"Oslo 100"_s, u"<null> -100"_s}));

    scope.by = {Axis::ofAttribute(u"Ordre"_s)};
    const auto refused = question.ask(scope);
    QVERIFY(!refused && refused.error().is(code::attributeNotGroupable));

    scope.by.clear();
    const auto responsesWith = [&](const QString &name, const QStringList &values) {
        scope.filter = {{Axis::ofAttribute(name), values}};
        return question.ask(scope)->total.responses();
    };
    QCOMPARE(responsesWith(u"Ordre"_s, {u"A"_s}), 1);
    QCOMPARE(responsesWith(u"Ordre"_s, {u"B"_s}), 2); // a value that is not coded
    QCOMPARE(responsesWith(u"Ordre"_s, {u"B"_s, QString()}), 3);
    QCOMPARE(responsesWith(u"Ordre"_s, {u"C"_s}), 0);
    QCOMPARE(responsesWith(u"Butik"_s, {u"Oslo"_s}), 2);
}

void TestQuestion::changesAreSeen()
{
    const auto columns = makeColumnCache();
    Question question(*m_connection, columns);
    question.useRollups(false);
    Scope scope;
    scope.by = {Axis::of(Dimension::Account), Axis::of(Dimension::Department)};
    scope.period = Period::Quarter;
    const auto check = [&] {
        const auto answer = question.ask(scope);
        QVERIFY(answer);
        QCOMPARE(drawn(*answer), expected(scope, {*answer->from, *answer->to}));
    };
    check();
    makeAnswers(50); // a few: only these are read
    check();
    makeAnswers(4000); // more than there are: all is read anew
    check();

    // Responses in the middle change, move and go.
    auto transaction = store::Transaction::begin(m_store.database());
    m_store.sql(u"UPDATE response SET day = day - 3, score = 0 WHERE id BETWEEN 100 AND 149 AND score IS NOT NULL"_s);
    m_store.sql(u"DELETE FROM response WHERE id BETWEEN 150 AND 199"_s);
    QVERIFY(transaction->commit({store::change::import, {}, domain::ResponseId(100), domain::ResponseId(199)}));
    for (qsizetype id = 100; id < 150; ++id) {
        Answer &answer = m_oracle.answers[id - 1];
        if (answer.score >= 0) {
            answer.on = answer.on.addDays(-3);
            answer.score = 0;
        }
    }
    m_oracle.answers.remove(149, 50);
    check();

    // A rename touches no response.
    m_store.sql(u"UPDATE department SET name = 'Kundeservice' WHERE id = 1"_s);
    m_oracle.values[Dimension::Department][1].name = u"Kundeservice"_s;
    check();
}

void TestQuestion::threadsShareTheColumns()
{
    const auto columns = makeColumnCache();
    Scope scope;
    scope.by = {Axis::of(Dimension::Product), Axis::of(Dimension::Account)};
    const auto reference = Question(*m_connection, columns).ask(scope);
    QVERIFY(reference);
    std::vector<std::thread> threads;
    std::atomic<int> agreed = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            const auto connection = connectionTo(m_store.path()); // a thread has its own
            Scope own = scope;
            if (i % 2 == 1)
                own.filter = {{Axis::of(Dimension::Source), {u"Made"_s}}}; // a column that is not loaded yet
            for (int round = 0; round < 10; ++round) {
                const auto answer = Question(*connection, columns).ask(own);
                agreed += answer && drawn(*answer) == drawn(*reference) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(agreed.load(), 40);
}

void TestQuestion::filtersByWhatCameAfter()
{
    MadeStore store(now);
    const qint64 service = store.value(Dimension::Department, u"Service"_s);
    QList<Answer> answers; // more than one block, with the newest of any day
    for (int i = 0; i < 6000; ++i) {
        const QDate on(2026, 3, 1 + i * 7 % 28);
        answers.append({on, i % 11, domain::Kind::NotTold, {{Dimension::Department, i % 3 ? service : 0}}});
    }
    store.add(answers);
    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    const auto added = [](qint64 after) {
        return domain::Condition{Axis::ofAdded(), {domain::AddedSince{after, now}.text()}};
    };
    Scope scope;
    for (const qint64 after : {0, 1, 4500, 5999, 6000, 7000}) {
        scope.filter = {added(after)};
        const auto answer = question.ask(scope);
        QVERIFY(answer);
        QCOMPARE(answer->total.responses(), std::max<qint64>(6000 - after, 0));
        QCOMPARE(qint64(question.responses(scope)->ids.size()), answer->total.responses());
    }
    scope.filter = {added(3000), {Axis::of(Dimension::Department), {u"Service"_s}}};
    scope.by = {Axis::ofScore()};
    const auto answer = question.ask(scope);
    QVERIFY(answer);
    QCOMPARE(answer->total.responses(), 2000);
    QCOMPARE(answer->groups.size(), 11);

    scope.filter = {{Axis::ofAdded(), {u"lately"_s}}};
    const auto unknown = question.ask(scope);
    QVERIFY(unknown);
    QVERIFY(unknown->total.isZero());
    QVERIFY(unknown->warnings.first().is(code::unknownValue));
    scope.filter.clear();
    scope.by = {Axis::ofAdded()};
    QVERIFY(!question.ask(scope));
}

void TestQuestion::valuesMostFirst()
{
    Question question(*m_connection, makeColumnCache());
    const auto values = question.values(Axis::of(Dimension::Department));
    QVERIFY(values);
    qint64 sum = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    QStringList names;
    for (const Question::Value &value : *values) {
        QVERIFY(value.responses <= last);
        last = value.responses;
        if (value.gathers)
            QCOMPARE(value.name, u"Norden"_s); // its responses are those of what lies in it
        else
            sum += value.responses;
        names.append(value.name);
    }
    QCOMPARE(sum, std::count_if(m_oracle.answers.begin(), m_oracle.answers.end(), [](const Answer &a) {
                 return a.exclusion == domain::Exclusion::None;
             }));
    QVERIFY(names.contains(u"Kundservice"_s) && names.contains(QString()));
    QVERIFY(!names.contains(u"kundeservice"_s) && names.contains(u"Norden"_s));
}

void TestQuestion::verdictsAreCorrectedTogether()
{
    MadeStore store(now);
    QList<Answer> answers;
    const auto put = [&](qint64 department, QDate on, int promoters, int detractors) {
        for (int i = 0; i < promoters + detractors; ++i)
            answers.append({on, i < promoters ? 10 : 0, domain::Kind::NotTold, {{Dimension::Department, department}}});
    };
    const QDate april(2026, 4, 15);
    const QDate may(2026, 5, 15);
    const QDate june(2026, 6, 5);
    for (int i = 0; i < 10; ++i) {
        const qint64 department = store.value(Dimension::Department, QString(QChar(u'A' + i)));
        // A changes much; B just enough to stand alone, not among ten; the others hardly.
        put(department, april, 50, 50);
        put(department, may, i == 0 ? 80 : i == 1 ? 65 : 52, i == 0 ? 20 : i == 1 ? 35 : 48);
        put(department, june, 100, 0);
    }
    store.add(answers);
    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    Scope scope;
    scope.from = QDate(2026, 5, 1);
    scope.to = QDate(2026, 6, 30);
    scope.by = {Axis::of(Dimension::Department)};
    scope.period = Period::Month;
    scope.comparison = Comparison::Previous;
    const auto all = question.ask(scope);
    QVERIFY(all);
    QCOMPARE(all->groups.size(), 20);
    for (const domain::Group &group : all->groups) {
        const QString name = *group.keys.first();
        if (group.periodStart.month() == 6) {
            QCOMPARE(group.change->verdict, Verdict::StillRunning); // however large the change
            continue;
        }
        const auto test =
            metrics::testDifference(metrics::Trinomial::of(group.tally), metrics::Trinomial::of(group.change->before));
        QCOMPARE(group.change->pValue, test.pValue);
        QCOMPARE(group.change->change, group.figure->nps);
        QCOMPARE(group.change->verdict, name == u"A" ? Verdict::MoreThanChance : Verdict::CantTell);
        QCOMPARE(group.change->pValue < 0.05, name <= u"B");
    }

    scope.filter = {{Axis::of(Dimension::Department), {u"B"_s}}};
    scope.to = QDate(2026, 5, 31);
    const auto one = question.ask(scope);
    QCOMPARE(one->groups.size(), 1);
    QCOMPARE(one->groups.first().change->verdict, Verdict::MoreThanChance);
    QCOMPARE(one->change->verdict, Verdict::MoreThanChance);
    QCOMPARE(one->groups.first().small, false);
    scope.minResponses = 101;
    QCOMPARE(question.ask(scope)->groups.first().small, true);
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
