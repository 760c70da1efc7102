// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/takeaway.h"

#include "models/figuretext.h"
#include "parts/icons.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

static QString suffixOf(Takeaway::Format format)
{
    switch (format) {
    case Takeaway::Format::Png:
        return u"png"_s;
    case Takeaway::Format::Svg:
        return u"svg"_s;
    case Takeaway::Format::Csv:
        return u"csv"_s;
    }
    return {};
}

namespace {

/// Its icon follows the theme.
class CopyButton : public QToolButton
{
public:
    CopyButton() { dye(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            dye();
    }

private:
    void dye() { setIcon(parts::icon("copy"_L1, themeOf(palette()).text2)); }
};

} // namespace

/// A title as a file may be called on every system.
static QString fileName(QString title)
{
    for (QChar &character : title) {
        if (u"\\/:*?\"<>|"_s.contains(character) || character < u' ')
            character = u'-';
    }
    return title.trimmed();
}

Taken takenFrom(const QTableView &table, const QString &title, const QString &note)
{
    return {title, note, models::sheetOf(*table.model(), shownColumns(table)), pictureOf(table)};
}

QStringList notesOf(const session::Session &session, const QString &title, const QString &note)
{
    QStringList notes{title};
    notes += note.split(u'\n');
    if (session.isOpen())
        notes.append(Takeaway::tr("%1, %2", "a file's name, a day")
                         .arg(QFileInfo(session.store().path).fileName(), models::dayText(session.today())));
    notes.removeAll(QString());
    return notes;
}

QToolButton *copyButton(QMenu *menu, const QString &of, bool withText)
{
    auto *button = new CopyButton;
    button->setText(Takeaway::tr("Copy"));
    button->setAccessibleName(Takeaway::tr("Copy or save: %1").arg(of));
    button->setToolTip(Takeaway::tr("Copy or save this, as a picture or as a table"));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setIconSize({size::icon, size::icon});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void copyToClipboard(const models::Sheet &sheet)
{
    auto *data = new QMimeData;
    data->setText(models::tabText(sheet));
    data->setHtml(models::htmlText(sheet));
    QApplication::clipboard()->setMimeData(data);
}

void chooseFile(QWidget *parent, const QString &title, const QString &suffix,
                const std::function<void(const QString &)> &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, Takeaway::tr("Save as"), folder + u'/' + fileName(title) + u'.' + suffix,
                                   u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

std::function<QByteArray()> bytesOf(const Picture &framed, const QString &title, Takeaway::Format format)
{
    if (format == Takeaway::Format::Svg)
        return [bytes = svgOf(framed, title)] { return bytes; };
    return [image = imageOf(framed)] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    };
}

Takeaway::Takeaway(session::Session &session, QWidget *target, std::function<Taken()> take, Kinds kinds)
    : QObject(target)
    , m_session(session)
    , m_target(target)
    , m_take(std::move(take))
    , m_kinds(kinds)
    , m_menu(new QMenu(target))
{
    fill(*m_menu, Readers::Team);
    QAction *copy = m_menu->actions().first();
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    target->addAction(copy);
    target->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(target, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_target->mapToGlobal(at)); });
}

void Takeaway::fill(QMenu &menu, Readers readers)
{
    menu.addAction(tr("Copy as a table"), this, [this, readers] { fetched([=, this] { copyTable(readers); }); });
    const bool hasPicture = m_kinds == Kinds::Both;
    if (hasPicture)
        menu.addAction(tr("Copy as a picture"), this,
                       [this, readers] { fetched([=, this] { copyPicture(readers); }); });
    menu.addSeparator();
    if (hasPicture) {
        menu.addAction(tr("Save as PNG…"), this,
                       [this, readers] { fetched([=, this] { chooseFile(Format::Png, readers); }); });
        menu.addAction(tr("Save as SVG…"), this,
                       [this, readers] { fetched([=, this] { chooseFile(Format::Svg, readers); }); });
    }
    menu.addAction(tr("Save as CSV…"), this,
                   [this, readers] { fetched([=, this] { chooseFile(Format::Csv, readers); }); });
}

void Takeaway::fetched(const std::function<void()> &then)
{
    if (m_fetch && m_session.isOpen())
        m_fetch(then);
    else
        then();
}

void Takeaway::offerOutside(std::function<Taken(int least)> take)
{
    m_takeOutside = std::move(take);
    m_menu->addSeparator();
    QMenu *outside = m_menu->addMenu(tr("For readers outside the team"));
    fill(*outside, Readers::Outside);
    outside->setToolTipsVisible(true);
    for (QAction *action : outside->actions())
        action->setToolTip(tr("Withholds figures of few responses, and those from which they could be worked out. How "
                              "few is in the settings."));
}

QToolButton *Takeaway::makeButton(bool withText)
{
    QToolButton *button = copyButton(m_menu, m_target->accessibleName(), withText);
    button->addAction(m_menu->actions().first()); // its key, where the target takes no focus
    return button;
}

Taken Takeaway::taken(Readers readers) const
{
    Taken taken = readers == Readers::Team ? m_take() : m_takeOutside(m_session.store().privacy.figures);
    const QString withheld = taken.sheet.notes.join(u' ');
    taken.sheet.notes = notesOf(m_session, taken.title, taken.note + u'\n' + withheld);
    if (!withheld.isEmpty())
        taken.note += u'\n' + withheld;
    return taken;
}

void Takeaway::copyTable(Readers readers)
{
    if (!m_session.isOpen())
        return;
    copyToClipboard(taken(readers).sheet);
    tell(tr("Copied as a table"));
}

void Takeaway::copyPicture(Readers readers)
{
    if (!m_session.isOpen())
        return;
    const Taken copied = taken(readers);
    if (copied.picture.isEmpty())
        return;
    QApplication::clipboard()->setImage(imageOf(framed(copied.picture, copied.title, copied.note)));
    tell(tr("Copied as a picture") + (copied.picture.cut.isEmpty() ? QString() : u'\n' + copied.picture.cut));
}

void Takeaway::chooseFile(Format format, Readers readers)
{
    parts::chooseFile(m_target, m_take().title, suffixOf(format),
                      [this, format, readers](const QString &file) { save(format, file, readers); });
}

void Takeaway::save(Format format, const QString &file, Readers readers)
{
    if (!m_session.isOpen())
        return;
    const Taken saved = taken(readers);
    if (format == Format::Csv)
        return write(file, [sheet = saved.sheet] { return models::csvText(sheet); }, {});
    const Picture picture = framed(saved.picture, saved.title, saved.note);
    write(file, bytesOf(picture, saved.title, format), saved.picture.cut);
}

void Takeaway::write(const QString &file, const std::function<QByteArray()> &content, const QString &note)
{
    session::whenDone(m_session.saveFile(file, content), this, [this, note](const base::Result<void> &saved) {
        if (!saved) {
            emit failed(say::sentence(saved.error(), m_session.language()));
            return;
        }
        tell(note);
    });
}

void Takeaway::tell(const QString &sentence)
{
    QToolTip::showText(m_target->mapToGlobal(QPoint(m_target->width() / 2, 0)), sentence, m_target);
    emit done(sentence);
}

} // namespace gensvar::parts
