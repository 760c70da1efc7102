// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/erasurepanel.h"

#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::keeping {

using session::ErasurePreview;
using session::FoundPerson;
using session::Keeping;

static constexpr int foundRow = 28;
static constexpr int mostRows = 4;

static QString textOf(const FoundPerson &person)
{
    QStringList parts;
    for (const QString &part : {person.name, person.customerId, person.email, person.phone}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u"  ·  "_s);
}

static QString backupsText(const QStringList &backups)
{
    if (backups.isEmpty())
        return ErasurePanel::tr("No backup beside the file holds the person.");
    const QString told =
        ErasurePanel::tr("%Ln backup(s) hold the person and are not changed. Delete them when they are "
                         "no longer needed:",
                         nullptr, int(backups.size()));
    QStringList lines{told};
    for (const QString &backup : backups)
        lines.append(u"    "_s + QDir::toNativeSeparators(backup));
    return lines.join(u'\n');
}

ErasurePanel::ErasurePanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_who(new QLineEdit)
    , m_find(parts::button(tr("Find")))
    , m_found(new QListWidget)
    , m_said(parts::label({}))
    , m_erase(parts::button(tr("Erase for good")))
{
    m_who->setPlaceholderText(tr("E-mail, phone, customer id or name"));
    m_who->setAccessibleName(tr("The person to erase: e-mail, phone, customer id or name"));
    m_found->setAccessibleName(tr("Persons found"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setUniformItemSizes(true);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_erase->setProperty("danger", true);
    layOut();
    connect(m_find, &QPushButton::clicked, this, &ErasurePanel::find);
    connect(m_who, &QLineEdit::returnPressed, this, &ErasurePanel::find);
    connect(m_who, &QLineEdit::textEdited, this, [this] {
        m_answer.drop();
        m_found->hide();
        say({}, false);
    });
    connect(m_found, &QListWidget::currentRowChanged, this, &ErasurePanel::choose);
    connect(m_erase, &QPushButton::clicked, this, &ErasurePanel::erase);
    connect(&m_session, &session::Session::workChanged, this, &ErasurePanel::showWork);
    connect(&m_session, &session::Session::opened, this, &ErasurePanel::forget);
    connect(&m_session, &session::Session::closed, this, &ErasurePanel::forget);
    forget();
}

void ErasurePanel::layOut()
{
    auto *ask = new QHBoxLayout;
    ask->setSpacing(parts::size::unit);
    m_who->setMinimumWidth(320);
    ask->addWidget(m_who);
    ask->addWidget(m_find);
    ask->addStretch(1);
    auto *explained =
        parts::label(tr("Contact, comments and attributes go for good; score and day stay as an anonymous answer, so "
                        "that figures stand. No later import brings the person back."),
                     parts::Type::Secondary);
    explained->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addWidget(parts::label(tr("Erase a person"), parts::Type::Section));
    column->addWidget(explained);
    column->addLayout(ask);
    column->addWidget(m_found);
    column->addWidget(m_said);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
}

void ErasurePanel::forget()
{
    m_answer.drop();
    m_people.clear();
    m_who->clear();
    m_found->hide();
    say({}, false);
}

void ErasurePanel::ask(const QString &who)
{
    forget();
    m_who->setText(who);
    m_who->setFocus(Qt::OtherFocusReason);
    find();
}

void ErasurePanel::say(const QString &sentence, bool erasable)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_isErasable = erasable;
    m_erase->setVisible(erasable);
    showWork();
}

void ErasurePanel::showWork()
{
    m_erase->setEnabled(m_isErasable && m_session.isOpen() && !m_session.store().readOnly && !m_session.isWorking());
}

void ErasurePanel::find()
{
    if (!m_session.isOpen() || m_who->text().simplified().isEmpty())
        return;
    m_answer.await(Keeping(m_session).findPeople(m_who->text()),
                   [this](const base::Result<QList<FoundPerson>> &people) {
                       if (people)
                           showFound(*people);
                       else
                           say(say::sentence(people.error(), m_session.language()), false);
                   });
}

void ErasurePanel::showFound(const QList<FoundPerson> &people)
{
    m_people = people;
    const QSignalBlocker quiet(m_found);
    m_found->clear();
    for (const FoundPerson &person : people) {
        auto *item = new QListWidgetItem(textOf(person), m_found);
        item->setSizeHint({0, foundRow});
    }
    m_found->setFixedHeight(std::clamp(int(people.size()), 1, mostRows) * foundRow + 2);
    m_found->setVisible(!people.isEmpty());
    if (people.isEmpty())
        return say(tr("Nobody in the file is known by “%1”.").arg(m_who->text().simplified()), false);
    if (people.size() > 1) {
        m_found->setFocus();
        if (people.size() >= Keeping::mostFound)
            return say(
                tr("The first %Ln person(s) found; there may be more. Choose the one, or type more to find fewer.",
                   nullptr, int(people.size())),
                false);
        return say(tr("%Ln person(s) found; choose the one.", nullptr, int(people.size())), false);
    }
    m_found->setCurrentRow(0);
    choose();
}

void ErasurePanel::choose()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= m_people.size() || !m_session.isOpen())
        return;
    say({}, false);
    m_answer.await(Keeping(m_session).previewErasure(m_people[row].contact),
                   [this](const base::Result<ErasurePreview> &preview) {
                       if (preview)
                           showPreview(*preview);
                       else
                           say(say::sentence(preview.error(), m_session.language()), false);
                   });
}

void ErasurePanel::showPreview(const ErasurePreview &preview)
{
    const QStringList said{
        tr("%Ln response(s) become anonymous.", nullptr, int(preview.responses)),
        tr("%Ln comment(s) go, with name, e-mail and phone.", nullptr, int(preview.comments)),
        tr("This cannot be undone."),
    };
    say(said.join(u' ') + u'\n' + backupsText(preview.backups), true);
}

void ErasurePanel::erase()
{
    const int row = m_found->currentRow();
    if (!m_isErasable || row < 0 || row >= m_people.size() || m_session.isWorking())
        return;
    session::whenDone(m_session.erase(m_people[row].contact), this,
                      [this](const base::Result<session::ErasureReport> &report) { finish(report); });
}

void ErasurePanel::finish(const base::Result<session::ErasureReport> &report)
{
    if (!report)
        return say(say::sentence(report.error(), m_session.language()), false);
    forget();
    QStringList said{tr("The person is erased."),
                     tr("%Ln response(s) are anonymous now.", nullptr, int(report->responses))};
    if (report->logRemains)
        said.append(tr("Another program has the file open: the last traces go from the disk when it closes it."));
    say(said.join(u' ') + u'\n' + backupsText(report->backups), false);
    m_who->setFocus();
}

} // namespace gensvar::keeping
