// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

/// exclude, include, erase, check, backup, log, and the names of dimensions.
class TestUpkeepCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void excludesAndIncludes();
    void excludesByNumber();
    void refusesUnknownNumbers();
    void printsNamesOnOneQuietLine();
    void undoesAnExclusion();
    void erasesAPerson();
    void erasesAPersonByEachKey();
    void erasesWordsThatWereTakenBack();
    void listsBackupsThatHoldThePerson();
    void checksAStore();
    void tellsOfADamagedStore();
    void savesACopy();
    void mergesRenamesAndGroups();
    void refusesUnknownNames();
    void logsWhatWasDone();
    void logsNames();
    void logsExclusionsAndImports();
    void logsNothingOfAnErasedPerson();
    void movesToAnotherZone();
    void keepsForSoManyDays();
    void leavesOutTheOwnDomains();
    void refusesWhatIsNoDomain();

private:
    [[nodiscard]] QJsonObject json(const QStringList &line) const { return m_program->json(line).json(); }
    [[nodiscard]] QJsonObject latest() const
    {
        return json({u"log"_s, u"--limit"_s, u"1"_s}).value("changes"_L1).toArray().at(0).toObject();
    }
    [[nodiscard]] QByteArray log() const { return m_program->run({u"--store"_s, m_program->store(), u"log"_s}).out; }
    [[nodiscard]] int responses(const QStringList &options = {}) const
    {
        const QJsonArray groups = json(QStringList{u"nps"_s} + options).value("groups"_L1).toArray();
        return groups.at(0).toObject().value("responses"_L1).toInt();
    }
    std::unique_ptr<Program> m_program;
};

void TestUpkeepCommands::init()
{
    m_program = std::make_unique<Program>();
    m_program->write(u"a.csv"_s,
                     "response_id,responded_at,score,comment,department,customer_id,customer_name,email\n"
                     "R1,2026-03-02T22:30:00Z,9,Bra jobbat,Kundservice,C1,Anna Ek,anna@ek.example\n"
                     "R2,2026-03-03T10:00:00Z,3,Zebran kom aldrig,kundeservice,C1,Anna Ek,anna@ek.example\n"
                     "R3,2026-03-04T10:00:00Z,10,,Customer service,C2,Nils Dahl,nils@dahl.example\n"
                     "R4,2026-03-05T10:00:00Z,0,Dyrt,Skador,C3,Eva Lund,eva@lund.example\n");
    const Outcome imported = m_program->run(
        {u"--zone"_s, u"UTC"_s, u"--store"_s, m_program->store(), u"import"_s, u"a.csv"_s, u"--as"_s, u"Anna"_s});
    QVERIFY2(imported.exit == 0, imported.err.constData());
}

void TestUpkeepCommands::excludesAndIncludes()
{
    const QStringList department{u"--filter"_s, u"department=kundeservice"_s};
    const Outcome excluded = m_program->json(QStringList{u"exclude"_s, u"--reason"_s, u"test"_s} + department);
    QCOMPARE(excluded.exit, 0);
    QCOMPARE(excluded.json().value("responses"_L1).toInt(), 1);
    QCOMPARE(responses(), 3);
    QCOMPARE(json({u"nps"_s}).value("excluded"_L1).toInt(), 1);
    QCOMPARE(m_program->json(QStringList{u"include"_s} + department).json().value("responses"_L1).toInt(), 1);
    QCOMPARE(responses(), 4);
    QCOMPARE(json({u"nps"_s}).value("excluded"_L1).toInt(), 0);
    QCOMPARE(m_program->json(QStringList{u"exclude"_s, u"--reason"_s, u"boring"_s} + department).exit, 2);
    QCOMPARE(m_program->json({u"exclude"_s, u"--reason"_s, u"test"_s}).exit, 2);
}

void TestUpkeepCommands::excludesByNumber()
{
    const QJsonArray comments = json({u"comments"_s}).value("comments"_L1).toArray();
    const QString id = QString::number(comments.at(0).toObject().value("id"_L1).toInt());
    QCOMPARE(json({u"exclude"_s, u"--id"_s, id, u"--reason"_s, u"own-staff"_s, u"--note"_s, u"it was me"_s})
                 .value("responses"_L1)
                 .toInt(),
             1);
    QCOMPARE(responses(), 3);
}

// A wrong number among right ones: all or nothing.
void TestUpkeepCommands::refusesUnknownNumbers()
{
    const QStringList exclude{u"exclude"_s, u"--id"_s, u"1"_s, u"--id"_s, u"4711"_s, u"--reason"_s, u"test"_s};
    const Outcome refused = m_program->json(exclude);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorCode(), u"no_such_response"_s);
    QCOMPARE(responses(), 4);
    const Outcome text = m_program->run(QStringList{u"--store"_s, m_program->store()} + exclude);
    QCOMPARE(text.exit, 1);
    QVERIFY2(text.err.contains("no response with the number 4711."), text.err.constData());
    QVERIFY(text.out.isEmpty());
    QCOMPARE(m_program->json({u"exclude"_s, u"--id"_s, u"1"_s, u"--reason"_s, u"test"_s}).exit, 0);
    const Outcome include = m_program->json({u"include"_s, u"--id"_s, u"8"_s, u"--id"_s, u"9"_s, u"--id"_s, u"1"_s});
    QCOMPARE(include.exit, 1);
    QVERIFY(include.out.contains("with the numbers 8 and 9."));
    QCOMPARE(responses(), 3);
}

// A name must neither break the table nor steer the terminal.
void TestUpkeepCommands::printsNamesOnOneQuietLine()
{
    const QString name = u"Skador\noch\tmer \x1b[31m"_s + QString(200, u'x');
    QCOMPARE(m_program->json({u"rename"_s, u"--field"_s, u"department"_s, u"Skador"_s, name}).exit, 0);
    const QByteArray text =
        m_program->run({u"--store"_s, m_program->store(), u"values"_s, u"--field"_s, u"department"_s}).out;
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(text.contains("Skador och mer "));
    QCOMPARE(text.count('\n'), 5);
    for (const QByteArray &line : text.split('\n'))
        QVERIFY(QString::fromUtf8(line).size() < 100);
}

void TestUpkeepCommands::undoesAnExclusion()
{
    const QJsonObject excluded = json({u"exclude"_s, u"--filter"_s, u"score=0-6"_s, u"--reason"_s, u"duplicate"_s});
    QCOMPARE(excluded.value("responses"_L1).toInt(), 2);
    const QString change = QString::number(excluded.value("change"_L1).toInt());
    QCOMPARE(m_program->json({u"undo-change"_s, change}).exit, 0);
    QCOMPARE(responses(), 4);
    QCOMPARE(m_program->json({u"undo-change"_s, change}).exit, 1);
}

void TestUpkeepCommands::erasesAPerson()
{
    const Outcome erased = m_program->json({u"erase"_s, u"--email"_s, u"ANNA@ek.example"_s});
    QCOMPARE(erased.out, "{\"responses\":2,\"followups\":0,\"backups\":[]}\n");
    QCOMPARE(responses(), 4);
    QCOMPARE(json({u"comments"_s, u"--search"_s, u"zebran"_s}).value("total"_L1).toInt(), 0);
    for (const char *trace : {"Anna Ek", "anna@ek", "Zebran", "zebran"})
        QVERIFY2(!m_program->read(u"test.gensvar"_s).contains(trace), trace);
    // Neither the same file nor an undo brings the person back.
    QCOMPARE(m_program->json({u"import"_s, u"a.csv"_s}).exit, 0);
    QCOMPARE(responses(), 4);
    QVERIFY(!m_program->read(u"test.gensvar"_s).contains("Zebran"));
    QCOMPARE(m_program->json({u"undo-import"_s, u"2"_s}).exit, 0);
    QVERIFY(!m_program->read(u"test.gensvar"_s).contains("Zebran"));
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
    QCOMPARE(m_program->json({u"erase"_s, u"--customer"_s, u"C9"_s}).errorCode(), u"customer_unknown"_s);
    QCOMPARE(m_program->json({u"erase"_s}).exit, 2);
}

// Anna is known by her id in one row and by her e-mail alone in another.
void TestUpkeepCommands::erasesAPersonByEachKey()
{
    const QByteArray header = "response_id,responded_at,score,comment,department,customer_id,customer_name,email\n";
    const QByteArray byMail = "R7,2026-03-07,5,Hon skrev utan nummer,Skador,,,anna@ek.example\n";
    m_program->write(u"b.csv"_s, header + byMail);
    QCOMPARE(m_program->json({u"import"_s, u"b.csv"_s}).exit, 0);
    QCOMPARE(json({u"erase"_s, u"--customer"_s, u"C1"_s}).value("responses"_L1).toInt(), 3);
    m_program->write(u"c.csv"_s,
                     header + byMail
                         + "R8,2026-03-08,5,Hon skrev med nummer,Skador,C1,,\n"
                           "R9,2026-03-09,5,Hon skrev en gång till,Skador,,,Anna@Ek.example\n");
    QCOMPARE(m_program->json({u"import"_s, u"c.csv"_s}).exit, 0);
    QCOMPARE(responses(), 7);
    QCOMPARE(json({u"comments"_s, u"--search"_s, u"skrev"_s}).value("total"_L1).toInt(), 0);
    for (const char *trace : {"Hon skrev", "anna@ek", "Anna@Ek"})
        QVERIFY2(!m_program->read(u"test.gensvar"_s).contains(trace), trace);
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
}

// The words of a comment that a later import, or the undoing of one, took away.
void TestUpkeepCommands::erasesWordsThatWereTakenBack()
{
    const QByteArray header = "response_id,responded_at,score,comment,department,email\n";
    const auto import = [&](const QString &name, const QByteArray &row) {
        m_program->write(name, header + row);
        return m_program->json({u"import"_s, name, u"--source"_s, u"zoe"_s}).exit;
    };
    QCOMPARE(import(u"z1.csv"_s, "R7,2026-03-07,5,Zzyxfara vid disken,Skador,zoe@ek.example\n"), 0);
    QCOMPARE(import(u"z2.csv"_s, "R7,2026-03-07,5,,Skador,zoe@ek.example\n"), 0);
    QCOMPARE(import(u"z3.csv"_s, "R8,2026-03-08,5,Zzyxbod utan lampa,Skador,zoe@ek.example\n"), 0);
    QCOMPARE(m_program->json({u"undo-import"_s, u"4"_s}).exit, 0);
    QCOMPARE(json({u"erase"_s, u"--email"_s, u"zoe@ek.example"_s}).value("responses"_L1).toInt(), 1);
    for (const char *trace : {"zzyx", "Zzyx", "zoe@"})
        QVERIFY2(!m_program->read(u"test.gensvar"_s).contains(trace), trace);
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
}

void TestUpkeepCommands::listsBackupsThatHoldThePerson()
{
    QCOMPARE(m_program->json({u"backup"_s, u"copy.gensvar"_s}).exit, 0);
    const QJsonArray backups = json({u"erase"_s, u"--customer"_s, u"C1"_s}).value("backups"_L1).toArray();
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.at(0).toString().endsWith("copy.gensvar"_L1));
}

void TestUpkeepCommands::checksAStore()
{
    const Outcome check = m_program->json({u"check"_s});
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.out, "{\"ok\":true,\"problems\":[],\"search_pending\":0}\n");
    QCOMPARE(m_program->json({u"check"_s, u"--repair"_s}).exit, 0);
    QCOMPARE(responses(), 4);
}

void TestUpkeepCommands::tellsOfADamagedStore()
{
    QFile store(m_program->store());
    QVERIFY(store.open(QIODevice::ReadWrite));
    const qint64 size = store.size();
    store.seek(size / 2);
    store.write(QByteArray(size / 4, '\xff'));
    store.close();
    const QByteArray damaged = m_program->read(u"test.gensvar"_s);
    const Outcome check = m_program->json({u"check"_s});
    QCOMPARE(check.exit, 1);
    QVERIFY(!check.json().isEmpty());
    QCOMPARE(m_program->read(u"test.gensvar"_s), damaged);
}

void TestUpkeepCommands::savesACopy()
{
    const Outcome saved = m_program->json({u"backup"_s, u"copy.gensvar"_s});
    QCOMPARE(saved.exit, 0);
    QVERIFY(saved.hasInOrder({u"file"_s, u"bytes"_s}));
    const Outcome copy = m_program->run({u"--store"_s, u"copy.gensvar"_s, u"nps"_s, u"--json"_s});
    QCOMPARE(copy.out, m_program->json({u"nps"_s}).out);
    QCOMPARE(m_program->json({u"backup"_s, u"copy.gensvar"_s}).errorCode(), u"backup_exists"_s);
    QCOMPARE(m_program->json({u"backup"_s, u"copy.gensvar"_s, u"--replace"_s}).exit, 0);
    QCOMPARE(m_program->json({u"backup"_s, u"none/copy.gensvar"_s}).errorCode(), u"store_cannot_create"_s);
}

void TestUpkeepCommands::mergesRenamesAndGroups()
{
    const QStringList field{u"--field"_s, u"department"_s};
    QCOMPARE(m_program
                 ->json(QStringList{u"merge"_s} + field
                        + QStringList{u"--into"_s, u"Kundservice"_s, u"kundeservice"_s, u"Customer service"_s})
                 .exit,
             0);
    QCOMPARE(responses({u"--filter"_s, u"department=Kundservice"_s}), 3);
    QCOMPARE(responses({u"--filter"_s, u"department=Customer service"_s}), 3);
    const Outcome renamed =
        m_program->json(QStringList{u"rename"_s} + field + QStringList{u"Kundservice"_s, u"Kundtjänst"_s});
    QCOMPARE(renamed.exit, 0);
    QCOMPARE(responses({u"--filter"_s, u"department=Kundtjänst"_s}), 3);
    QCOMPARE(
        m_program
            ->json(QStringList{u"group"_s} + field + QStringList{u"--under"_s, u"Alla"_s, u"Kundtjänst"_s, u"Skador"_s})
            .exit,
        0);
    QCOMPARE(responses({u"--filter"_s, u"department=Alla"_s}), 4);
    // What comes later under the old name is the same department.
    m_program->write(u"b.csv"_s,
                     "response_id,responded_at,score,comment,department,customer_id,customer_name,email\n"
                     "R9,2026-03-09T10:00:00Z,7,,Kundservice,C9,,\n");
    QCOMPARE(m_program->json({u"import"_s, u"b.csv"_s, u"--map"_s, u"score=score"_s}).exit, 0);
    QCOMPARE(responses({u"--filter"_s, u"department=Kundtjänst"_s}), 4);
    const QString change = QString::number(renamed.json().value("change"_L1).toInt());
    QCOMPARE(m_program->json({u"undo-change"_s, change}).exit, 0);
    QCOMPARE(responses({u"--filter"_s, u"department=Kundservice"_s}), 4);
    QVERIFY(m_program->json(QStringList{u"values"_s} + field)
                .hasInOrder({u"values"_s, u"name"_s, u"came_as"_s, u"merged_into"_s, u"group"_s, u"is_group"_s}));
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
}

void TestUpkeepCommands::refusesUnknownNames()
{
    const Outcome unknown = m_program->json({u"rename"_s, u"--field"_s, u"department"_s, u"Växeln"_s, u"Telefon"_s});
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.errorCode(), u"unknown_value"_s);
    QCOMPARE(m_program->json({u"values"_s, u"--field"_s, u"kind"_s}).exit, 2);
    const Outcome taken = m_program->json({u"rename"_s, u"--field"_s, u"department"_s, u"Skador"_s, u"Kundservice"_s});
    QCOMPARE(taken.errorCode(), u"name_taken"_s);
}

void TestUpkeepCommands::logsWhatWasDone()
{
    QCOMPARE(
        m_program->json({u"exclude"_s, u"--filter"_s, u"score=0"_s, u"--reason"_s, u"test"_s, u"--as"_s, u"Nils"_s})
            .exit,
        0);
    const QJsonArray changes = json({u"log"_s}).value("changes"_L1).toArray();
    QCOMPARE(changes.at(0).toObject().value("what"_L1).toString(), u"exclude"_s);
    QCOMPARE(changes.at(0).toObject().value("by"_L1).toString(), u"Nils"_s);
    QCOMPARE(changes.last().toObject().value("what"_L1).toString(), u"import"_s);
    QCOMPARE(changes.last().toObject().value("by"_L1).toString(), u"Anna"_s);
    QCOMPARE(json({u"log"_s, u"--limit"_s, u"1"_s}).value("changes"_L1).toArray().size(), 1);
}

void TestUpkeepCommands::logsNames()
{
    const QStringList field{u"--field"_s, u"department"_s};
    QCOMPARE(m_program
                 ->json(QStringList{u"merge"_s} + field
                        + QStringList{u"--into"_s, u"Kundservice"_s, u"kundeservice"_s, u"Customer service"_s})
                 .exit,
             0);
    QJsonObject logged = latest();
    QCOMPARE(logged.value("dimension"_L1).toString(), u"department"_s);
    QCOMPARE(logged.value("names"_L1).toArray(), (QJsonArray{u"kundeservice"_s, u"Customer service"_s}));
    QCOMPARE(logged.value("into"_L1).toString(), u"Kundservice"_s);
    QCOMPARE(m_program->json(QStringList{u"rename"_s} + field + QStringList{u"Skador"_s, u"Ska\x1b[31mdor %1"_s}).exit,
             0);
    logged = latest();
    QCOMPARE(logged.value("names"_L1).toArray(), QJsonArray{u"Skador"_s});
    QCOMPARE(logged.value("into"_L1).toString(), u"Ska\x1b[31mdor %1"_s);
    QCOMPARE(m_program->json({u"undo-change"_s, QString::number(logged.value("seq"_L1).toInt())}).exit, 0);
    QCOMPARE(latest().value("change"_L1), logged.value("seq"_L1));
    QCOMPARE(m_program->json(QStringList{u"group"_s} + field + QStringList{u"--under"_s, u"Alla"_s, u"Skador"_s}).exit,
             0);
    QCOMPARE(latest().value("names"_L1).toArray(), QJsonArray{u"Skador"_s});
    QCOMPARE(latest().value("into"_L1).toString(), u"Alla"_s);
    const QByteArray text = log();
    QVERIFY(!text.contains('\x1b'));
    for (const char *line :
         {"Department: “kundeservice” and “Customer service” → “Kundservice”.\n",
          "Department: “Skador” → “Ska\uFFFD[31mdor %1”.\n", "Department: “Skador” → “Alla”.\n", ": renamed.\n"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY2(!text.contains("Department: “Alla”.\n"), text.constData()); // made with what was put there
}

void TestUpkeepCommands::logsExclusionsAndImports()
{
    const QStringList low{u"--filter"_s, u"score=0-6"_s};
    const QStringList why{u"--reason"_s, u"own-staff"_s, u"--note"_s, u"it was us, 100 %1"_s};
    QCOMPARE(m_program->json(QStringList{u"exclude"_s} + low + why).exit, 0);
    QJsonObject logged = latest();
    QCOMPARE(logged.value("responses"_L1).toInt(), 2);
    QCOMPARE(logged.value("reason"_L1).toString(), u"own-staff"_s);
    QCOMPARE(logged.value("note"_L1).toString(), u"it was us, 100 %1"_s);
    QCOMPARE(m_program->json({u"include"_s, u"--id"_s, u"2"_s}).exit, 0);
    logged = latest();
    QCOMPARE(logged.value("responses"_L1).toInt(), 1);
    QCOMPARE(logged.value("reason"_L1).toString(), u"own-staff"_s);
    QVERIFY(logged.value("note"_L1).isNull());
    QCOMPARE(m_program->json({u"undo-import"_s, u"1"_s}).exit, 0);
    logged = latest();
    QCOMPARE(logged.value("import_id"_L1).toInt(), 1);
    QCOMPARE(logged.value("file"_L1).toString(), u"a.csv"_s);
    QCOMPARE(logged.value("removed"_L1).toInt(), 4);
    QCOMPARE(logged.value("restored"_L1).toInt(), 0);
    QCOMPARE(m_program->json({u"store"_s, u"--keep-days"_s, u"30"_s}).exit, 0);
    QCOMPARE(latest().value("keep_days"_L1).toInt(), 30);
    const QByteArray text = log();
    for (const char *line :
         {"Import 1, “a.csv”. Added: 4, updated: 0.\n",
          "2 responses left out as own staff's. Note: “it was us, 100 %1”\n", "1 response taken back in.\n",
          "Import 1, “a.csv”. Removed: 4, restored: 0.\n", "30 days.\n"})
        QVERIFY2(text.contains(line), text.constData());
}

// An erasing tells how many, and takes with it what a note said of the person and what the account was called.
void TestUpkeepCommands::logsNothingOfAnErasedPerson()
{
    m_program->write(u"b.csv"_s,
                     "response_id,responded_at,score,comment,account,customer_id,customer_name,email\n"
                     "R7,2026-03-07,5,,Eva Lund,C3,Eva Lund,eva@lund.example\n");
    QCOMPARE(m_program->json({u"import"_s, u"b.csv"_s}).exit, 0);
    const QStringList field{u"--field"_s, u"account"_s};
    QCOMPARE(m_program->json(QStringList{u"rename"_s} + field + QStringList{u"Eva Lund"_s, u"Evas Lund"_s}).exit, 0);
    const QStringList group{u"--under"_s, u"Privat"_s, u"Evas Lund"_s};
    QCOMPARE(m_program->json(QStringList{u"group"_s} + field + group).exit, 0);
    const QStringList why{u"--reason"_s, u"test"_s, u"--note"_s, u"Eva Lund"_s};
    QCOMPARE(m_program->json(QStringList{u"exclude"_s, u"--filter"_s, u"score=0-6"_s} + why).exit, 0);
    QCOMPARE(log().count("Lund"), 4);
    QCOMPARE(m_program->json({u"erase"_s, u"--customer"_s, u"C3"_s}).exit, 0);
    QCOMPARE(latest().value("responses"_L1).toInt(), 2);
    const QByteArray text = log();
    for (const char *line : {"2 responses made anonymous.\n", "3 responses left out as a test.\n",
                             "Account: “Privat”.\n", "Account: what is no longer there.\n"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY2(!text.contains("Lund"), text.constData());
    QVERIFY(!m_program->json({u"log"_s}).out.contains("Lund"));
}

void TestUpkeepCommands::movesToAnotherZone()
{
    QCOMPARE(json({u"nps"_s}).value("from"_L1).toString(), u"2026-03-02"_s);
    QCOMPARE(json({u"store"_s, u"--zone"_s, u"Europe/Helsinki"_s}).value("zone"_L1).toString(), u"Europe/Helsinki"_s);
    QCOMPARE(json({u"nps"_s}).value("from"_L1).toString(), u"2026-03-03"_s);
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
    QCOMPARE(m_program->json({u"store"_s, u"--zone"_s, u"Nowhere"_s}).exit, 2);
}

void TestUpkeepCommands::keepsForSoManyDays()
{
    QCOMPARE(json({u"store"_s}).value("keep_days"_L1).toInt(), 90);
    QCOMPARE(json({u"store"_s, u"--keep-days"_s, u"30"_s}).value("keep_days"_L1).toInt(), 30);
    QCOMPARE(json({u"store"_s}).value("keep_days"_L1).toInt(), 30);
    QCOMPARE(m_program->json({u"store"_s, u"--keep-days"_s, u"0"_s}).exit, 2);
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
}

// Answers from the company's own addresses come in left out of the figures, and can be included again.
void TestUpkeepCommands::leavesOutTheOwnDomains()
{
    QCOMPARE(json({u"store"_s}).value("own_domains"_L1).toArray(), QJsonArray());
    const QJsonArray domains{u"example.com"_s, u"vår-firma.se"_s};
    QCOMPARE(json({u"store"_s, u"--own-domains"_s, u"Example.COM, Vår-firma.se,example.com"_s})
                 .value("own_domains"_L1)
                 .toArray(),
             domains);
    const Outcome shown = m_program->run({u"--store"_s, m_program->store(), u"store"_s});
    QVERIFY2(shown.out.contains("Own e-mail domains: example.com, vår-firma.se.\n"), shown.out.constData());
    m_program->write(u"b.csv"_s,
                     "response_id,responded_at,score,comment,department,customer_id,customer_name,email\n"
                     "R7,2026-03-07,10,,Skador,C7,Ida Berg,Ida@Mail.Example.com\n"
                     "R8,2026-03-08,5,,Skador,C8,Ole Vik,ole@notexample.com\n");
    QCOMPARE(m_program->json({u"import"_s, u"b.csv"_s}).exit, 0);
    QCOMPARE(responses(), 5);
    QCOMPARE(json({u"nps"_s}).value("excluded"_L1).toInt(), 1);
    QJsonObject logged; // the last import
    for (const QJsonValue &change : json({u"log"_s}).value("changes"_L1).toArray()) {
        if (logged.isEmpty() && change["what"_L1] == "import"_L1)
            logged = change.toObject();
    }
    QCOMPARE(logged.value("excluded"_L1).toInt(), 1);
    const Outcome told = m_program->run({u"--store"_s, m_program->store(), u"log"_s});
    QVERIFY2(told.out.contains("Excluded by a rule: 1."), told.out.constData());
    QCOMPARE(json({u"include"_s, u"--filter"_s, u"department=Skador"_s}).value("responses"_L1).toInt(), 1);
    QCOMPARE(responses(), 6);
    QCOMPARE(json({u"store"_s, u"--own-domains"_s, QString()}).value("own_domains"_L1).toArray(), QJsonArray());
    m_program->write(u"c.csv"_s,
                     "response_id,responded_at,score,comment,department,customer_id,customer_name,email\n"
                     "R9,2026-03-09,10,,Skador,C9,Per Ås,per@example.com\n");
    QCOMPARE(m_program->json({u"import"_s, u"c.csv"_s}).exit, 0);
    QCOMPARE(responses(), 7);
    QCOMPARE(m_program->json({u"check"_s}).exit, 0);
}

void TestUpkeepCommands::refusesWhatIsNoDomain()
{
    for (const QString &wrong : {u"com"_s, u"anna@example.com"_s, u"exa mple.com"_s, u"example..com"_s, u".com"_s,
                                 u"-example.com"_s, u"example.com/x"_s, u"example.se,*.com"_s}) {
        const Outcome refused = m_program->json({u"store"_s, u"--own-domains"_s, wrong, u"--keep-days"_s, u"30"_s});
        QVERIFY2(refused.exit == 2, qPrintable(wrong));
    }
    QCOMPARE(json({u"store"_s}).value("own_domains"_L1).toArray(), QJsonArray());
    QCOMPARE(json({u"store"_s}).value("keep_days"_L1).toInt(), 90);
}

QTEST_GUILESS_MAIN(TestUpkeepCommands)
#include "tst_upkeepcommands.moc"
